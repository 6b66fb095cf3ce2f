//! systemd: a unit that starts, reloads and really stops a server.
//!
//! Sources: `systemd.service(5)`, `systemd.exec(5)`, `core/master*.c` of the server, and experiments with systemd 252.

mod advice;
mod hardening;
mod places;
mod service;
mod socket;
mod unit;

use super::deployment::Deployment;
use super::facts::Daemon;
use super::source::is_account;
use super::{Generated, Refusal};
use service::Service;

/// How much is restricted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hardening {
    /// What hardly any application notices.
    #[default]
    Standard,
    /// Everything that this configuration survives.
    Strict,
    /// Nothing.
    None,
}

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the unit without its suffix.
    pub name: String,
    /// The server's path.
    pub program: String,
    /// That path was only supposed.
    pub program_supposed: bool,
    /// The user.
    pub user: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// Print a socket unit as well.
    pub socket_activation: bool,
    /// How much is restricted.
    pub hardening: Hardening,
    /// Print remarks.
    pub comments: bool,
}

/// The unit of a deployment; with a socket unit each has a header line with its file name.
pub fn generate(deployment: &Deployment, options: &Options) -> Result<Generated, Refusal> {
    check(deployment, options)?;
    let places = places::of(deployment);
    let service = Service::new(deployment, options, &places);
    let header = [
        format!(
            "Generated from {} by uwsgi-lint gen systemd. Review the lines marked EDIT.",
            deployment.file
        ),
        format!("Install as /etc/systemd/system/{}.service", options.name),
    ];
    let failed = |why: String| Refusal::new(None, why, "choose other names and paths");
    let mut text = unit::print(&header, &service.sections()?, options.comments).map_err(failed)?;
    if options.socket_activation {
        let listener = deployment.best()?;
        let sections = socket::unit(deployment, options, listener)?;
        let socket = unit::print(&[], &sections, options.comments).map_err(failed)?;
        text = format!("# ==== {0}.service ====\n{text}\n# ==== {0}.socket ====\n{socket}", options.name);
    }
    Ok(Generated { text, advice: advice::of(deployment, options, &places) })
}

fn check(deployment: &Deployment, options: &Options) -> Result<(), Refusal> {
    let accounts = [("user", &options.user), ("group", &options.group)];
    for (what, name) in accounts {
        if name.as_deref().is_some_and(|name| !is_account(name)) {
            return Err(Refusal::new(
                None,
                format!("that is no name of a {what}"),
                "use letters, digits, `_` and `-`",
            ));
        }
    }
    match &deployment.daemon {
        Daemon::Unsure(entry) => Err(Refusal::new(
            Some(*entry),
            "whether the server leaves the foreground depends on a condition that is not decided here",
            "guard it by `if-not-env = NOTIFY_SOCKET`, which systemd sets",
        )),
        Daemon::Yes(entry) if deployment.pid_file.is_none() => Err(Refusal::new(
            Some(*entry),
            "a server that leaves the foreground without a pidfile is lost to systemd: it cannot tell which process to watch, reload or stop",
            "add `pidfile`, or better guard `daemonize` by `if-not-env = NOTIFY_SOCKET` and `endif =`",
        )),
        Daemon::Yes(entry) if options.socket_activation => Err(Refusal::new(
            Some(*entry),
            "a server that leaves the foreground does not take sockets from systemd reliably",
            "guard `daemonize` by `if-not-env = NOTIFY_SOCKET` and `endif =`",
        )),
        Daemon::Yes(_) | Daemon::No => Ok(()),
    }
}

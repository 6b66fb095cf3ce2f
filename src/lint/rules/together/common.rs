//! What several rules ask of a unit and a configuration.

use crate::catalog::ids;
use crate::evaluate::{Effective, EntryId};
use crate::lint::Context;
use crate::lint::beside::{Claim, Program, Service};

/// Whether the server leaves the foreground when a unit starts it.
pub(super) enum Daemon {
    /// It does, by this entry, or by the command line.
    Yes(Option<EntryId>),
    /// It surely does not.
    No,
    /// That cannot be told.
    Unknown,
}

const ON_COMMAND_LINE: [&str; 3] = ["--daemonize", "--daemonize2", "-d"];

pub(super) fn daemon(cx: &Context<'_>, service: &Service<'_>) -> Daemon {
    daemon_of(cx, service.gives(&ON_COMMAND_LINE))
}

/// Whether the server leaves the foreground when a program of supervisor starts it.
pub(super) fn daemon_of_program(cx: &Context<'_>, program: &Program<'_>) -> Daemon {
    daemon_of(cx, program.gives(&ON_COMMAND_LINE))
}

/// `given`: whether the command line says so, where it is known.
fn daemon_of(cx: &Context<'_>, given: Option<bool>) -> Daemon {
    if given == Some(true) {
        return Daemon::Yes(None);
    }
    let options = [ids::DAEMONIZE, ids::DAEMONIZE2];
    for option in options {
        let certain = cx.get(option).filter(|set| set.certain);
        if let (Some(set), Some(Effective::Text(_))) = (certain, cx.effective(option)) {
            return Daemon::Yes(Some(set.entry));
        }
    }
    let absent = options.into_iter().all(|option| cx.surely_absent(option));
    if absent && given == Some(false) { Daemon::No } else { Daemon::Unknown }
}

/// Whether the server surely has (or has not) a master when a unit starts it.
pub(super) fn master(cx: &Context<'_>, service: &Service<'_>) -> Option<bool> {
    let given = service.gives(&["--master", "-M"])?;
    if given { Some(true) } else { cx.evaluation.has_master().filter(|on| *on || cx.is_whole()) }
}

/// The path of an entry, absolute by `chdir` where it is not by itself, in one spelling.
pub(super) fn path(cx: &Context<'_>, value: &[u8]) -> Option<String> {
    let whole = if value.starts_with(b"/") {
        value.to_vec()
    } else {
        let (_, folder) = cx.certain(ids::CHDIR).filter(|(_, folder)| folder.starts_with(b"/"))?;
        [folder, b"/", value].concat()
    };
    let path = crate::listeners::plain_path(&whole);
    let path = String::from_utf8(path).ok().filter(|path| !path.contains("/../"))?;
    Some(path.strip_prefix("/var/run/").map(|rest| format!("/run/{rest}")).unwrap_or(path))
}

/// The user that nginx's file names.
pub(super) fn nginx_user(cx: &Context<'_>) -> Option<String> {
    cx.sites().find_map(|(_, content)| {
        let user = content.directives.iter().find(|one| one.parent.is_none() && one.name() == b"user")?;
        String::from_utf8(user.arguments().first()?.text.clone()).ok()
    })
}

/// How vassals get an address or a file of their own; `%N` is empty in what the Emperor includes before the vassal's file.
pub(super) fn own_for_each(cx: &Context<'_>, claim: &Claim, thing: &str) -> String {
    if cx.is_included_before(claim) {
        "set it in each vassal's own file: `vassals-include-before` does not know the vassal's name"
            .to_owned()
    } else if cx.names_included_file(claim) {
        "in an included file, `%n` is the name of that file: use `%N`, the name of the vassal's own file"
            .to_owned()
    } else {
        format!("give each vassal its own {thing}; `%n` is the name of the file without its suffix")
    }
}

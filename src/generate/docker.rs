//! docker: the end of a Dockerfile that starts, watches and stops the server.
//!
//! Sources: the Dockerfile reference, and experiments with the server's signals.

use super::deployment::Deployment;
use super::listener::Protocol;
use super::paths::Purpose;
use super::text::comment;
use super::{Account, Address, Advice, Daemon, Generated, Refusal};
use crate::listeners::Reach;

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// The server's path in the image.
    pub program: String,
    /// Print remarks.
    pub comments: bool,
}

/// The lines.
pub fn generate(deployment: &Deployment, options: &Options) -> Result<Generated, Refusal> {
    if let Daemon::Yes(entry) | Daemon::Unsure(entry) = deployment.daemon {
        let reason = "a container ends with its first process, and `daemonize` lets that one go";
        return Err(Refusal::new(
            Some(entry),
            reason,
            "take the line out; a container logs to standard error",
        ));
    }
    let mut out = String::new();
    let mut say = |text: &str, line: &str| {
        if options.comments && !text.is_empty() {
            out.push_str(&comment('#', text));
        }
        out.push_str(line);
        out.push('\n');
    };
    say(&format!("From {} by uwsgi-lint gen docker", deployment.file), "");
    for (name, there) in deployment.variables.iter().filter(|_| options.comments) {
        let note = if *there { "the file reads it, and it is set here" } else { "EDIT: the file reads it" };
        say(note, &format!("# ENV {name}="));
    }
    let ports = ports(deployment);
    if !ports.is_empty() {
        say("sockets of the file", &format!("EXPOSE {}", ports.join(" ")));
    }
    if let (Account::Named(user), true) = (&deployment.user, deployment.needs_root.is_empty()) {
        let group = if let Account::Named(group) = &deployment.group {
            format!(":{}", group.value)
        } else {
            String::new()
        };
        say("uid and gid; they have no effect in the file any more", &format!("USER {}{group}", user.value));
    }
    match (deployment.graceful_term, deployment.die_on_term) {
        (Some(_), _) => say("hook-master-start: requests end first", "STOPSIGNAL SIGTERM"),
        (None, true) => say(
            "stops in every case; SIGTERM, which docker sends by itself, by die-on-term alone",
            "STOPSIGNAL SIGINT",
        ),
        (None, false) => {
            say(
                "docker sends SIGTERM by itself, which reloads without die-on-term; SIGINT stops",
                "STOPSIGNAL SIGINT",
            );
        }
    }
    if let Some((why, command)) = health(deployment, options) {
        say(why, &format!("HEALTHCHECK --interval=30s --timeout=5s CMD {command}"));
    }
    let command = list(&[&options.program, deployment.load_option, &deployment.load_argument()]);
    say("", &format!("CMD {command}"));
    Ok(Generated { text: out, advice: advice(deployment) })
}

fn ports(deployment: &Deployment) -> Vec<String> {
    let mut ports: Vec<u16> =
        deployment.listeners.iter().filter_map(|listener| listener.address.as_ref().ok()?.port()).collect();
    ports.sort_unstable();
    ports.dedup();
    ports.iter().map(u16::to_string).collect()
}

/// The exec form: an array of JSON, in which a Dockerfile expands nothing.
fn list(words: &[&str]) -> String {
    serde_json::Value::from(words.to_vec()).to_string()
}

fn health(deployment: &Deployment, options: &Options) -> Option<(&'static str, String)> {
    let speaks_http =
        |protocol: Protocol| matches!(protocol, Protocol::Http | Protocol::Http11 | Protocol::Router);
    let http = deployment.listeners.iter().find_map(|listener| {
        let (protocol, address) = listener.usable()?;
        speaks_http(protocol).then_some(address).filter(|address| address.path().is_none())
    });
    if let Some(address) = http {
        return Some((
            "EDIT: needs curl in the image, and a path that answers",
            list(&["curl", "-fsS", "-o", "/dev/null", &format!("http://{}/", address.spelled())]),
        ));
    }
    let stats = deployment.stats.as_ref()?;
    let path =
        deployment.paths_for(Purpose::Stats).next().map_or(stats.value.as_str(), |stats| stats.path.as_str());
    Some(("stats", list(&[&options.program, "--connect-and-read", path])))
}

fn advice(deployment: &Deployment) -> Vec<Advice> {
    let mut advice = Vec::new();
    for listener in &deployment.listeners {
        if let Ok(Address::Tcp { reach: Reach::Local, .. }) = listener.address {
            let message = "the loopback address of a container is reached from inside of it alone; bind `0.0.0.0:PORT` there, and publish the port with care";
            advice.push(Advice::warning("gen-container-loopback", Some(listener.entry), message));
        }
    }
    advice
}

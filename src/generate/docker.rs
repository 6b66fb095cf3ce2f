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
        let reason = "a container stops with its first process, and `daemonize` ends that process";
        return Err(Refusal::new(Some(entry), reason, "remove the line; a container logs to standard error"));
    }
    let mut out = String::new();
    let mut say = |text: &str, line: &str| {
        if options.comments && !text.is_empty() {
            out.push_str(&comment('#', text));
        }
        out.push_str(line);
        out.push('\n');
    };
    say(&format!("Generated from {} by uwsgi-lint gen docker", deployment.file), "");
    for (name, there) in deployment.variables.iter().filter(|_| options.comments) {
        let note = if *there {
            "read by the configuration; set in this environment"
        } else {
            "EDIT: read by the configuration"
        };
        say(note, &format!("# ENV {name}="));
    }
    let ports = ports(deployment);
    if !ports.is_empty() {
        say("sockets of the configuration", &format!("EXPOSE {}", ports.join(" ")));
    }
    if let (Account::Named(user), true) = (&deployment.user, deployment.needs_root.is_empty()) {
        let group = if let Account::Named(group) = &deployment.group {
            format!(":{}", group.value)
        } else {
            String::new()
        };
        say(
            "uid and gid; uWSGI then ignores them in the configuration",
            &format!("USER {}{group}", user.value),
        );
    }
    match (deployment.graceful_term, deployment.die_on_term) {
        (Some(_), _) => say("hook-master-start: running requests finish first", "STOPSIGNAL SIGTERM"),
        (None, true) => say(
            "always stops uWSGI; docker's default SIGTERM does so only with die-on-term",
            "STOPSIGNAL SIGINT",
        ),
        (None, false) => {
            say(
                "docker's default SIGTERM reloads uWSGI without die-on-term; SIGINT stops it",
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
            let message = "a loopback address is reachable only from inside the container; bind `0.0.0.0:PORT`, and publish the port with care";
            advice.push(Advice::warning("gen-container-loopback", Some(listener.entry), message));
        }
    }
    advice
}

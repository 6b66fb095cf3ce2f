//! What a web server in front cannot mend.

use super::Site;
use crate::generate::Account;
use crate::generate::address::Address;
use crate::generate::advice::Advice;
use crate::generate::listener::{Protocol, is_open};
use crate::listeners::Reach;

/// Remarks about the configuration of a site.
pub(super) fn of(site: &Site<'_>) -> Vec<Advice> {
    let mut advice = Vec::new();
    listeners(site, &mut advice);
    requests(site, &mut advice);
    applications(site, &mut advice);
    files(site, &mut advice);
    permissions(site, &mut advice);
    advice.sort_by_key(|advice| advice.entry);
    advice
}

fn listeners(site: &Site<'_>, advice: &mut Vec<Advice>) {
    let deployment = site.deployment;
    for listener in &deployment.listeners {
        let is_local = matches!(listener.address, Ok(Address::Tcp { reach: Reach::Local, .. }));
        let bypass = listener.entry != site.listener.entry
            && !is_local
            && listener.usable().is_some_and(|(protocol, _)| protocol.is_http());
        let entry = Some(listener.entry);
        if bypass {
            let message = format!(
                "`{}` answers clients directly, bypassing nginx; remove it, or bind it to 127.0.0.1",
                listener.option
            );
            advice.push(Advice::warning("gen-http-bypass", entry, message));
        } else if is_open(listener) {
            advice.push(Advice::warning(
                "gen-wildcard-bind",
                entry,
                "it listens on every address, so clients can bypass nginx; bind 127.0.0.1 or a socket file",
            ));
        }
        if let (Err(why), true) = (&listener.address, listener.entry != site.listener.entry) {
            advice.push(Advice::info(
                "gen-unused-listener",
                entry,
                format!("nginx does not use it: {}", why.reason),
            ));
        }
    }
    let entry = Some(site.listener.entry);
    match site.address {
        Address::Unix { path, relative } => {
            if *relative {
                advice.push(Advice::info(
                    "gen-relative-socket",
                    entry,
                    format!("the path is relative to `chdir` and becomes {path}; write the absolute path"),
                ));
            }
            if deployment.chmod_socket.is_none() {
                advice.push(Advice::warning("gen-chmod-socket", entry, "without `chmod-socket` the umask decides who may write to the socket, and nginx may answer 502; add `chmod-socket = 660` with nginx's group"));
            }
            if path.rsplit('/').next().is_some_and(|name| name.chars().all(|c| c.is_ascii_digit())) {
                advice.push(Advice::warning("gen-bare-port", entry, format!("without a colon this is a socket file named {path}, not a port; write `127.0.0.1:PORT`")));
            }
        }
        Address::Tcp { .. } => {}
    }
    if matches!(site.protocol, Protocol::Router | Protocol::RouterTls) {
        advice.push(Advice::info(
            "gen-router-hop",
            entry,
            "behind nginx the HTTP router is an unnecessary hop; use `socket` with uwsgi_pass",
        ));
    }
}

fn requests(site: &Site<'_>, advice: &mut Vec<Advice>) {
    let (deployment, entry) = (site.deployment, Some(site.listener.entry));
    if deployment.buffer_size.value.is_some_and(|size| size <= 4096) {
        let message = "`buffer-size` is 4096: a request with larger headers (a few cookies) is refused; `buffer-size = 32768` is a common choice";
        advice.push(Advice::info("gen-buffer-size", deployment.buffer_size.entry.or(entry), message));
    }
    if deployment.post_buffering.value == Some(0) && site.address.path().is_some() {
        let message = "nginx may answer 502 over a socket file if the application does not read the body of a POST; set `post-buffering = 4096`";
        advice.push(Advice::info("gen-post-buffering", entry, message));
    }
    if deployment.harakiri.value == Some(0) {
        let message =
            "without `harakiri` a request that hangs keeps its worker busy after nginx gave up; set it";
        advice.push(Advice::info("gen-harakiri", deployment.harakiri.entry.or(entry), message));
    }
}

fn applications(site: &Site<'_>, advice: &mut Vec<Advice>) {
    let serving = &site.deployment.serving;
    for lost in &serving.lost_mounts {
        let message = format!("the mountpoint is unknown, so it has no location: {}", lost.value);
        advice.push(Advice::warning("gen-lost-mount", Some(lost.entry), message));
    }
    let first_root = serving.mounts.iter().position(|mount| mount.point.is_empty());
    if let (Some(at), true) = (first_root.filter(|at| *at > 0), serving.manages_script_name) {
        let message = "with `manage-script-name` requests outside of the mountpoints go to the first `mount`: put `mount = /=…` above the others";
        advice.push(Advice::warning("gen-root-mount", Some(serving.mounts[at].entry), message));
    }
    let below = serving.below().next();
    if let (Some(mount), false, false) = (below, serving.manages_script_name, site.has_parameters()) {
        let message = "HTTP does not carry the mountpoint: without `manage-script-name` every request goes to the first application";
        advice.push(Advice::warning("gen-mount-over-http", Some(mount.entry), message));
    }
    let modifier = serving
        .modifier()
        .filter(|_| !matches!(site.protocol, Protocol::Uwsgi | Protocol::Suwsgi | Protocol::Fastrouter));
    if let Some(app) = modifier {
        let option = match site.protocol {
            Protocol::Router | Protocol::RouterTls => "http-modifier1",
            Protocol::Fastcgi => "fastcgi-modifier1",
            Protocol::Scgi => "scgi-modifier1",
            Protocol::Https => "https-socket-modifier1",
            _ => "http-socket-modifier1",
        };
        let message =
            format!("requests reach the {} plugin only with `{option} = {}`", app.plugin, app.modifier);
        advice.push(Advice::warning("gen-modifier", Some(app.entry), message));
    }
}

fn files(site: &Site<'_>, advice: &mut Vec<Advice>) {
    let serving = &site.deployment.serving;
    for left in &serving.left {
        advice.push(Advice::info(
            "gen-static-left",
            Some(left.entry),
            format!("uWSGI still serves these files itself: {}", left.value),
        ));
    }
    let home = |path: &str| path.starts_with("/home/") || path.starts_with("/root/");
    let targets = serving.rules.iter().filter_map(|rule| Some((rule.target.as_deref().ok()?, rule.entry)));
    if let Some((_, entry)) = targets.clone().find(|(path, _)| home(path)) {
        advice.push(Advice::info("gen-static-home", Some(entry), "nginx requires `o+x` on every directory above files in a home; without it uWSGI still serves them"));
    }
    if let Some(root) = serving.rules.iter().find(|rule| rule.option == "check-static") {
        advice.push(Advice::warning(
            "gen-public-root",
            Some(root.entry),
            "`check-static` makes every file in that directory public, including source and configuration",
        ));
    }
    let governs = &serving.governs;
    let claimed = governs.all.as_ref().or(governs.paths.first()).filter(|_| !serving.rules.is_empty());
    if let Some(claimed) = claimed {
        advice.push(Advice::info(
            "gen-static-routes",
            Some(claimed.entry),
            "this may apply to static files, so uWSGI serves the ones it may apply to",
        ));
    }
    if let Some(entry) = serving.docroot {
        advice.push(Advice::info("gen-static-docroot", Some(entry), "`check-static-docroot` serves files from the folder that the web server names in DOCUMENT_ROOT; the site names none, set it there"));
    }
    if serving.serve_mode == 2 {
        let entry = targets.map(|(_, entry)| entry).next().or(Some(site.listener.entry));
        advice.push(Advice::warning(
            "gen-x-sendfile",
            entry,
            "nginx ignores `file-serve-mode = x-sendfile`, which is for Apache; use `nginx`",
        ));
    }
}

/// The accounts that web servers run under.
const WEB: [&str; 8] = ["www-data", "nginx", "http", "apache", "www", "_www", "wwwrun", "nobody"];

/// Whether the mode and the owners of a socket file keep nginx out, which then answers 502.
fn permissions(site: &Site<'_>, advice: &mut Vec<Advice>) {
    let deployment = site.deployment;
    let (Some(mode), true) = (deployment.chmod_socket, site.address.path().is_some()) else { return };
    if mode & 0o002 != 0 {
        return;
    }
    let chown = deployment.chown_socket.as_ref().map(|chown| chown.value.as_str()).unwrap_or_default();
    let (by_user, by_group) = chown.split_once(':').unwrap_or((chown, ""));
    let owner = account(by_user, &deployment.user);
    let group = account(by_group, &deployment.group);
    let is_web = |name: &Option<String>| name.as_deref().is_none_or(|name| WEB.contains(&name));
    let by_group = mode & 0o020 != 0 && is_web(&group);
    let by_owner = mode & 0o200 != 0 && is_web(&owner);
    if by_group || by_owner && owner.is_some() {
        return;
    }
    let message = if mode & 0o020 == 0 {
        format!(
            "with mode {mode:03o} only the owner may write to the socket, so nginx answers 502; use `chmod-socket = 660` and a group that nginx is in"
        )
    } else {
        let group = group.unwrap_or_default();
        format!(
            "with mode {mode:03o} nginx answers 502 unless it is in the group {group}; use `chown-socket = :www-data`, or add nginx's user to the group"
        )
    };
    let entry = deployment.chown_socket.as_ref().map_or(site.listener.entry, |chown| chown.entry);
    advice.push(Advice::warning("gen-socket-access", Some(entry), message));
}

/// The account of a socket file: of `chown-socket`, else the server's own; nothing where that is not known.
fn account(chown: &str, own: &Account) -> Option<String> {
    match own {
        _ if !chown.is_empty() => Some(chown.to_owned()),
        Account::Named(name) => Some(name.value.clone()),
        Account::Absent | Account::Unusable(_) => None,
    }
}

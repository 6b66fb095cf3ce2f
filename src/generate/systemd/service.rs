//! The service unit.

use super::hardening::Needs;
use super::places::{Places, modern};
use super::unit::{Section, argument, whole, word};
use super::{Hardening, Options};
use crate::generate::address::Address;
use crate::generate::deployment::Deployment;
use crate::generate::paths::Purpose;
use crate::generate::text::{parent, settled};
use crate::generate::{Account, Daemon, Refusal};
use crate::listeners::Reach;

/// What the unit is made from.
pub(super) struct Service<'a> {
    deployment: &'a Deployment,
    options: &'a Options,
    places: &'a Places,
    root: bool,
    user: Option<(String, String)>,
    group: Option<(String, String)>,
}

/// The account that web servers run under where no other is named.
const USUAL: &str = "www-data";

impl<'a> Service<'a> {
    pub(super) fn new(deployment: &'a Deployment, options: &'a Options, places: &'a Places) -> Self {
        let root = !deployment.needs_root.is_empty();
        let usual = || Some((USUAL.to_owned(), "EDIT: not set in the configuration".to_owned()));
        let user = account(options.user.as_ref(), &deployment.user, "uid", "--user");
        let group = account(options.group.as_ref(), &deployment.group, "gid", "--group");
        // With a user and no group systemd takes the user's own group.
        let group = if user.is_some() { group } else { group.or_else(usual) };
        let user = user.or_else(usual);
        Self { deployment, options, places, root, user, group }
    }

    pub(super) fn sections(&self) -> Result<Vec<Section>, Refusal> {
        let mut service = Section::new("Service");
        self.start(&mut service)?;
        self.accounts(&mut service);
        self.folders(&mut service)?;
        self.stop(&mut service);
        self.limits(&mut service);
        self.environment(&mut service);
        let capabilities = self.capabilities();
        if self.options.hardening == Hardening::None && !capabilities.is_empty() && !self.root {
            service.noted(
                "AmbientCapabilities",
                capabilities.join(" "),
                "for a port below 1024, or for chown-socket to another user",
            );
        }
        let (deployment, places, root) = (self.deployment, self.places, self.root);
        let level = self.options.hardening;
        Needs {
            deployment,
            program: &self.options.program,
            level,
            places,
            root,
            capabilities: &capabilities,
        }
        .add(&mut service);
        let mut install = Section::new("Install");
        install.set("WantedBy", "multi-user.target");
        Ok(vec![self.unit(), service, install])
    }

    fn unit(&self) -> Section {
        let mut unit = Section::new("Unit");
        unit.set("Description", format!("uWSGI server {}", self.options.name.replace('%', "%%")));
        let public = |address: &Address| matches!(address, Address::Tcp { reach: Reach::Network, .. });
        let needs_network =
            self.deployment.listeners.iter().any(|listener| listener.address.as_ref().is_ok_and(public));
        if needs_network {
            unit.noted("After", "network-online.target", "the address must exist before uWSGI binds it");
            unit.set("Wants", "network-online.target");
        } else {
            unit.set("After", "network.target");
        }
        if self.options.socket_activation {
            unit.set("Requires", format!("{}.socket", self.options.name));
        }
        unit
    }

    fn start(&self, service: &mut Section) -> Result<(), Refusal> {
        let deployment = self.deployment;
        if let (Daemon::Yes(_), Some(file)) = (&deployment.daemon, &deployment.pid_file) {
            service.noted("Type", "forking", "daemonize: uWSGI runs in the background");
            let refused = |why| Refusal::new(Some(file.entry), why, "choose another path");
            service.noted("PIDFile", whole(&modern(&file.value)).map_err(refused)?, "pidfile");
        } else {
            let early = "uWSGI reports when it is ready; with lazy-apps before the application is loaded";
            service.noted(
                "Type",
                "notify",
                if deployment.lazy { early } else { "uWSGI reports when it is ready" },
            );
            service.set("NotifyAccess", if deployment.emperor.is_some() { "all" } else { "main" });
        }
        self.working_folder(service)?;
        let program = &self.options.program;
        if !program.starts_with('/') || program.contains('$') {
            return Err(Refusal::new(
                None,
                "the path of the server has to be absolute, without a `$`",
                "give it by --uwsgi",
            ));
        }
        let command = format!(
            "{} {} {}",
            argument(program),
            deployment.load_option,
            argument(&deployment.load_argument())
        );
        if self.options.program_supposed {
            service.noted(
                "ExecStart",
                command,
                "EDIT: uwsgi was not found; this is the usual path (--uwsgi)",
            );
        } else {
            service.set("ExecStart", command);
        }
        match deployment.master {
            Some(true) => service.noted(
                "ExecReload",
                "/bin/kill -HUP $MAINPID",
                "master: graceful reload, the PID stays the same",
            ),
            Some(false) => service.remark("no ExecReload: without a master SIGHUP stops uWSGI"),
            None => service.remark("EDIT: no ExecReload: whether there is a master depends on a condition"),
        }
        Ok(())
    }

    fn working_folder(&self, service: &mut Section) -> Result<(), Refusal> {
        let (path, entry, note) = match (&self.deployment.folder, &self.deployment.lost_folder) {
            (Some(folder), _) => (folder.value.as_str(), Some(folder.entry), "chdir".to_owned()),
            (None, Some(lost)) => (
                parent(&self.deployment.file),
                Some(lost.entry),
                format!("EDIT: chdir in the file: {}", lost.value),
            ),
            (None, None) => (
                parent(&self.deployment.file),
                None,
                "EDIT: no chdir in the file; relative paths start here".to_owned(),
            ),
        };
        let value = whole(&settled(path)).map_err(|why| Refusal::new(entry, why, "choose another folder"))?;
        service.noted("WorkingDirectory", value, note);
        Ok(())
    }

    fn accounts(&self, service: &mut Section) {
        if self.root {
            service.remark("User= and Group= are left out: something in the file needs root to start, and the server drops privileges itself");
            return;
        }
        for (key, account) in [("User", &self.user), ("Group", &self.group)] {
            if let Some((name, note)) = account {
                service.noted(key, name.clone(), note.clone());
            }
        }
        if let Some(group) = self.foreign_group() {
            service.noted(
                "SupplementaryGroups",
                group,
                "chown-socket: uWSGI may only give the socket to a group it belongs to",
            );
        }
    }

    /// The group of `chown-socket`, where it is another one than the server's.
    fn foreign_group(&self) -> Option<String> {
        let chown = self.deployment.chown_socket.as_ref()?;
        let (_, group) = chown.value.split_once(':')?;
        let own = self.group.as_ref().map(|(name, _)| name.as_str());
        (Some(group) != own && crate::generate::source::is_account(group)).then(|| group.to_owned())
    }

    fn folders(&self, service: &mut Section) -> Result<(), Refusal> {
        let keys = ["RuntimeDirectory", "LogsDirectory", "StateDirectory", "CacheDirectory"];
        for key in keys {
            let names: Vec<&String> =
                self.places.made.iter().filter(|(made, _)| *made == key).map(|(_, name)| name).collect();
            if names.is_empty() {
                continue;
            }
            // systemd takes quotes off these twice, and a colon makes a link.
            if let Some(name) = names.iter().find(|name| name.contains(['"', '\'', '\\', ':'])) {
                let reason = format!(
                    "`{key}` cannot make the folder `{name}`: a character of its name means something there"
                );
                return Err(Refusal::new(None, reason, "choose another folder"));
            }
            let value = names.iter().map(|name| word(name)).collect::<Vec<_>>().join(" ");
            let note = match key {
                "RuntimeDirectory" if self.options.socket_activation => {
                    "created at start; do not share it with other units"
                }
                "RuntimeDirectory" => {
                    "created at start, removed with its contents at stop; do not share it with other units"
                }
                _ => "created at start, owned by the user; do not share it with other units",
            };
            service.noted(key, value, note);
            if key == "RuntimeDirectory" {
                service.set("RuntimeDirectoryMode", "0755");
                if self.options.socket_activation {
                    service.noted(
                        "RuntimeDirectoryPreserve",
                        "yes",
                        "keeps the socket when the service stops or restarts",
                    );
                }
            }
        }
        Ok(())
    }

    /// SIGINT stops in every case; SIGTERM and SIGQUIT swap their meanings with `die-on-term` (`core/uwsgi.c:uwsgi_setup`).
    fn stop(&self, service: &mut Section) {
        let deployment = self.deployment;
        if deployment.graceful_term.is_some() {
            service.noted("KillSignal", "SIGTERM", "hook-master-start: running requests finish first");
        } else {
            service.noted(
                "KillSignal",
                "SIGINT",
                "always stops uWSGI; SIGTERM and SIGQUIT may reload it (die-on-term)",
            );
        }
        let fifo = deployment
            .paths_for(Purpose::Fifo)
            .next()
            .filter(|_| deployment.graceful_term.is_none() && deployment.master == Some(true));
        if let Some(fifo) = fifo {
            let script = argument("echo q >\"$0\"; while kill -0 \"$1\" 2>/dev/null; do sleep 0.2; done");
            service.noted(
                "ExecStop",
                format!("/bin/sh -c {script} {} $MAINPID", argument(&fifo.path)),
                "master-fifo: running requests finish first",
            );
        }
        service.noted("KillMode", "mixed", "the master stops its workers");
        service.noted(
            "TimeoutStopSec",
            (deployment.mercy.saturating_add(5)).to_string(),
            "longest reload mercy plus a margin",
        );
        if deployment.master == Some(false) {
            service.noted("SuccessExitStatus", "30", "exit status of a stop without a master");
        }
        service.set("Restart", "on-failure");
        service.set("RestartSec", "2");
        if deployment.need_app {
            service.noted("RestartPreventExitStatus", "22", "need-app: the application failed to load");
        }
    }

    fn limits(&self, service: &mut Section) {
        if let Some(number) = self.deployment.max_fd.positive() {
            service.noted(
                "LimitNOFILE",
                number.to_string(),
                "max-fd: an unprivileged server cannot raise it",
            );
        }
        if !self.deployment.logs_to_file {
            service.noted("StandardOutput", "journal", "no log file is configured");
            service.set("StandardError", "journal");
        }
    }

    /// A list of names, no values: secrets do not belong into a unit.
    fn environment(&self, service: &mut Section) {
        let names: Vec<&str> = self
            .deployment
            .variables
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| *name != "NOTIFY_SOCKET")
            .collect();
        if !names.is_empty() {
            let note = format!(
                "EDIT: the configuration reads {} from the environment; set it there",
                names.join(", ")
            );
            service.noted(
                "EnvironmentFile",
                format!("-/etc/default/{}", self.options.name.replace('%', "%%")),
                note,
            );
        }
    }

    fn capabilities(&self) -> Vec<&'static str> {
        let mut capabilities = Vec::new();
        let low = |port: u16| port < 1024;
        let ports =
            self.deployment.listeners.iter().filter_map(|listener| listener.address.as_ref().ok()?.port());
        if ports.into_iter().any(low) && !self.options.socket_activation {
            capabilities.push("CAP_NET_BIND_SERVICE");
        }
        let chown = self
            .deployment
            .chown_socket
            .as_ref()
            .map(|chown| chown.value.split(':').next().unwrap_or_default());
        let user = self.user.as_ref().map(|(name, _)| name.as_str());
        if chown.is_some_and(|owner| !owner.is_empty() && Some(owner) != user) {
            capabilities.push("CAP_CHOWN");
        }
        capabilities
    }
}

/// What the operator says, else what the file says; what is not known is marked.
fn account(said: Option<&String>, written: &Account, option: &str, flag: &str) -> Option<(String, String)> {
    // systemd warns of this name at every start: files of other services belong to it.
    const SHARED: &str = "nobody";
    let (name, note) = match (said, written) {
        (Some(name), _) => (name.clone(), flag.to_owned()),
        (None, Account::Named(name)) => {
            (name.value.clone(), format!("{option}: remove it from the configuration, the unit sets it"))
        }
        (None, Account::Unusable(lost)) => {
            (USUAL.to_owned(), format!("EDIT: `{option}` is not known: {} ({flag})", lost.value))
        }
        (None, Account::Absent) => return None,
    };
    if option == "uid" && name == SHARED {
        let note = format!("EDIT: nobody is shared with other services; use a dedicated account ({flag})");
        return Some(("65534".to_owned(), note));
    }
    Some((name, note))
}

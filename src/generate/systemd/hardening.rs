//! Restrictions (`systemd.exec(5)`), each left out or narrowed where this configuration would break under it.

use super::Hardening;
use super::places::{self, Places};
use super::unit::{Section, word};
use crate::generate::deployment::Deployment;
use crate::generate::text::{is_within, settled};

const TEMPORARY: [&str; 2] = ["/tmp", "/var/tmp"];
const HOMES: [&str; 3] = ["/home", "/root", "/run/user"];

/// What decides.
pub(super) struct Needs<'a> {
    pub(super) deployment: &'a Deployment,
    pub(super) program: &'a str,
    pub(super) level: Hardening,
    pub(super) places: &'a Places,
    /// The unit does not name a user: the server starts as root.
    pub(super) root: bool,
    /// Capabilities that the service keeps.
    pub(super) capabilities: &'a [&'static str],
}

impl Needs<'_> {
    fn strict(&self) -> bool {
        self.level == Hardening::Strict
    }

    /// Adds the restrictions.
    pub(super) fn add(&self, service: &mut Section) {
        if self.level == Hardening::None {
            return;
        }
        self.privileges(service);
        self.files(service);
        self.kernel(service);
        self.calls(service);
    }

    fn privileges(&self, service: &mut Section) {
        if self.root {
            service.remark("NoNewPrivileges and an empty CapabilityBoundingSet are omitted: uWSGI requires root to start");
            return;
        }
        service.set("NoNewPrivileges", "yes");
        let kept = self.capabilities.join(" ");
        service.set("CapabilityBoundingSet", kept.clone());
        if !kept.is_empty() {
            service.noted(
                "AmbientCapabilities",
                kept,
                "for a port below 1024, or for chown-socket to another user",
            );
        }
    }

    fn files(&self, service: &mut Section) {
        match places::uses(self.deployment, self.program, &TEMPORARY) {
            None => service.set("PrivateTmp", "yes"),
            Some(path) => service.remark(format!("PrivateTmp is omitted: it would hide {path}")),
        }
        service.set("PrivateDevices", "yes");
        service.set("ProtectSystem", if self.strict() { "strict" } else { "full" });
        let home = places::uses(self.deployment, self.program, &HOMES);
        match home {
            None if self.strict() => service.set("ProtectHome", "yes"),
            None => service.set("ProtectHome", "read-only"),
            Some(path) => service.noted("ProtectHome", "read-only", format!("`yes` would hide {path}")),
        }
        let writable: Vec<&String> =
            self.places.written.iter().filter(|folder| self.is_closed(folder)).collect();
        let folder = self.deployment.folder.as_ref().map(|folder| settled(&folder.value));
        let closed = folder.filter(|folder| self.is_closed(folder) && !writable.contains(&folder));
        for path in &writable {
            service.set("ReadWritePaths", word(&format!("-{path}")));
        }
        if let Some(folder) = closed {
            service.noted(
                "ReadWritePaths",
                word(&format!("-{folder}")),
                "EDIT: chdir; drop it if the application writes nothing there",
            );
        }
    }

    /// Whether the restrictions on files make a folder read-only.
    fn is_closed(&self, folder: &str) -> bool {
        const SYSTEM: [&str; 4] = ["/usr", "/boot", "/etc", "/efi"];
        self.strict() || HOMES.iter().chain(&SYSTEM).any(|base| is_within(folder, base))
    }

    fn kernel(&self, service: &mut Section) {
        for key in [
            "ProtectKernelTunables",
            "ProtectKernelModules",
            "ProtectKernelLogs",
            "ProtectClock",
            "ProtectHostname",
        ] {
            service.set(key, "yes");
        }
        if !self.root {
            service.set("ProtectControlGroups", "yes");
            service.set("RestrictNamespaces", "yes");
        }
        service.set("RestrictRealtime", "yes");
        if self.deployment.chmod_socket.is_some_and(|mode| mode & 0o6000 != 0) {
            service.remark("RestrictSUIDSGID is omitted: chmod-socket sets the setuid or setgid bit");
        } else {
            service.set("RestrictSUIDSGID", "yes");
        }
        service.set("LockPersonality", "yes");
        service.set("RestrictAddressFamilies", "AF_UNIX AF_INET AF_INET6");
        if self.strict() {
            service.set("ProtectProc", "invisible");
            service.set("RemoveIPC", "yes");
        }
    }

    /// `@system-service` holds what a server needs, `chown` and `setpriority` among it (`systemd-analyze syscall-filter`).
    fn calls(&self, service: &mut Section) {
        service.set("SystemCallArchitectures", "native");
        if self.root {
            service.remark("SystemCallFilter is omitted: uWSGI requires root to start");
            return;
        }
        service.set("SystemCallFilter", "@system-service");
        if !self.strict() {
            return;
        }
        let resources = self.deployment.tuned.is_empty() && self.deployment.max_fd.entry.is_none();
        service.set("SystemCallFilter", if resources { "~@privileged @resources" } else { "~@privileged" });
        if self.deployment.chown_socket.is_some() {
            service.noted("SystemCallFilter", "@chown", "chown-socket");
        }
    }
}

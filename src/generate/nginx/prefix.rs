//! A site below a path (`--prefix`): nginx takes it off, and tells the server by `SCRIPT_NAME`.

use super::Site;
use crate::generate::Refusal;
use crate::generate::expires::Subject;

impl Site<'_> {
    /// A path of the server as clients ask for it.
    pub(super) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.options.prefix.as_deref().unwrap_or_default())
    }

    /// Whether the server can stand below the prefix: it needs `SCRIPT_NAME` for it, which HTTP does not carry and mountpoints
    /// use, and what compares the URL as sent would compare it with the prefix.
    pub(super) fn prefix_fits(&self) -> Result<(), Refusal> {
        let Some(prefix) = &self.options.prefix else { return Ok(()) };
        let serving = &self.deployment.serving;
        if !self.has_parameters() {
            let reason = "HTTP does not tell uWSGI the prefix";
            return Err(Refusal::new(Some(self.listener.entry), reason, "add a `socket` line"));
        }
        let mounts = serving.below().map(|mount| mount.entry);
        let mut points = mounts
            .chain(serving.lost_mounts.iter().map(|lost| lost.entry))
            .chain(serving.scripts.iter().map(|script| script.entry));
        if let Some(entry) = points.next() {
            let reason = "SCRIPT_NAME is either this mountpoint or --prefix";
            return Err(Refusal::new(Some(entry), reason, "omit --prefix, and mount the application there"));
        }
        if let Some(entry) = serving.governs.as_sent {
            let reason = "this route compares the URL as sent, which starts with --prefix";
            return Err(Refusal::new(Some(entry), reason, "use `route`, which compares PATH_INFO"));
        }
        let outside = |path: &String| !path.starts_with(&format!("{prefix}/"));
        if self.options.extras.health.as_ref().is_some_and(outside) {
            let reason = format!("the path of --health is not below {prefix}");
            return Err(Refusal::new(None, reason, "give the path with the prefix"));
        }
        Ok(())
    }

    /// Whether expiry is decided by what of a path the prefix changes.
    pub(super) fn expiry_ignores_prefix(&self) -> bool {
        let by_path = |subject: Subject| matches!(subject, Subject::Uri | Subject::Path);
        self.options.prefix.is_some()
            && self.deployment.serving.expires.iter().any(|expires| by_path(expires.subject))
    }
}

//! Folders of a usual system and who may write to them.

/// Folders that only root may write to (hier(7)); `/var/log` as Debian and its like make it.
const OF_ROOT: [&[u8]; 6] = [b"/run", b"/var/run", b"", b"/etc", b"/usr", b"/root"];

/// Whether only root may make a file of this name: it lies straight in a folder of root, or below its home.
pub fn is_only_for_root(path: &[u8]) -> bool {
    path.starts_with(b"/root/") || parent(path).is_some_and(|folder| OF_ROOT.contains(&folder))
}

/// Whether only root may make, rename or remove a log file of this name.
pub fn is_log_only_for_root(path: &[u8]) -> bool {
    is_only_for_root(path) || parent(path) == Some(b"/var/log")
}

/// The folder that an absolute path lies in, without its slash at the end.
fn parent(path: &[u8]) -> Option<&[u8]> {
    path.starts_with(b"/").then(|| path.iter().rposition(|&byte| byte == b'/').map(|at| &path[..at]))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_in_a_folder_of_root() {
        assert!(
            is_only_for_root(b"/run/a.sock") && is_only_for_root(b"/a") && is_only_for_root(b"/root/a/b")
        );
        assert!(
            !is_only_for_root(b"/run/a/b.sock")
                && !is_only_for_root(b"run/a")
                && !is_only_for_root(b"/tmp/a")
        );
        assert!(is_log_only_for_root(b"/var/log/a.log") && !is_log_only_for_root(b"/var/log/a/b.log"));
        assert!(!is_only_for_root(b"/var/log/a.log"));
    }
}

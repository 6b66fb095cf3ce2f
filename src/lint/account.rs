//! What becomes of `uid` and `gid` in a server that another user than root starts (`core/utils.c:uwsgi_as_root`).

/// What uWSGI does about an account that it is to switch to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// It has that account already.
    Same,
    /// A name that is not that of its account: only root looks up names, so it stays as it is.
    Ignored,
    /// A number that is not that of its account: it exits.
    Exits,
    /// A number, where that of its account is not known: it exits, or has the account already.
    Unknown,
    /// A name, where only the number of its account is known: it stays as it is.
    Unneeded,
}

/// What comes of the value of `uid` or `gid` where the server starts as `own`, a name or a number that is not root's.
pub fn switch(asked: &[u8], own: &[u8]) -> Switch {
    match (number(asked), number(own)) {
        // The number 0 is as good as none.
        (Some(0), _) => Switch::Ignored,
        (Some(asked), Some(own)) if asked == own => Switch::Same,
        (Some(_), Some(_)) => Switch::Exits,
        (Some(_), None) => Switch::Unknown,
        (None, None) if asked == own => Switch::Same,
        (None, None) => Switch::Ignored,
        (None, Some(_)) => Switch::Unneeded,
    }
}

fn number(text: &[u8]) -> Option<u64> {
    let is_number = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(text).ok().filter(|_| is_number)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ignored_and_numbers_are_not() {
        assert_eq!(switch(b"www-data", b"www-data"), Switch::Same);
        assert_eq!(switch(b"www-data", b"shop"), Switch::Ignored);
        assert_eq!(switch(b"33", b"1000"), Switch::Exits);
        assert_eq!(switch(b"1000", b"1000"), Switch::Same);
        assert_eq!(switch(b"33", b"shop"), Switch::Unknown);
        assert_eq!(switch(b"www-data", b"33"), Switch::Unneeded);
        assert_eq!(switch(b"0", b"33"), Switch::Ignored);
    }
}

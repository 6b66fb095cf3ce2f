//! Defaults that the server computes at startup.
//!
//! The variable of such an option holds 0 before, which stands for "not set".

use super::{OptId, Setter};

/// Options by name, each with the value that the server uses in the place of 0.
const COMPUTED: &[(&str, &str)] = &[
    ("binary-path", "path of the running program"),
    ("cache-blocksize", "65535"),
    ("cache-expire-freq", "3"),
    ("carbon-timeout", "3"),
    ("cgi-buffer-size", "65536"),
    ("cgi-timeout", "60"),
    ("cheaper-busyness-backlog-alert", "33"),
    ("cheaper-busyness-backlog-multiplier", "3"),
    ("cheaper-busyness-backlog-nonzero", "60"),
    ("cheaper-busyness-backlog-step", "1"),
    ("cheaper-busyness-max", "50"),
    ("cheaper-busyness-min", "25"),
    ("cheaper-busyness-multiplier", "10"),
    ("cheaper-busyness-penalty", "2"),
    ("fastrouter-events", "64"),
    ("fastrouter-gracetime", "30"),
    ("fastrouter-processes", "1"),
    ("fastrouter-timeout", "60"),
    ("forkptyrouter-cols", "80"),
    ("forkptyrouter-events", "64"),
    ("forkptyrouter-processes", "1"),
    ("forkptyrouter-rows", "24"),
    ("forkptyrouter-timeout", "60"),
    ("http-events", "64"),
    ("http-gracetime", "30"),
    ("http-processes", "1"),
    ("http-timeout", "60"),
    ("legion-scroll-list-max-size", "32768"),
    ("legion-scroll-max-size", "4096"),
    ("ping-timeout", "3"),
    ("post-buffering-bufsize", "8192"),
    ("queue-blocksize", "8192"),
    ("rawrouter-events", "64"),
    ("rawrouter-gracetime", "30"),
    ("rawrouter-max-retries", "3"),
    ("rawrouter-processes", "1"),
    ("rawrouter-timeout", "60"),
    ("rrdtool-freq", "300"),
    ("rsyslog-packet-size", "1024"),
    ("ssl-sessions-timeout", "300"),
    ("sslrouter-events", "64"),
    ("sslrouter-gracetime", "30"),
    ("sslrouter-max-retries", "3"),
    ("sslrouter-processes", "1"),
    ("sslrouter-timeout", "60"),
    ("ugreen-stacksize", "262144"),
];

impl OptId {
    /// The value that the server computes at startup when nothing sets the option, as it would be written.
    pub fn computed(self) -> Option<&'static str> {
        let at = COMPUTED.binary_search_by(|(name, _)| (*name).cmp(self.name())).ok()?;
        Some(COMPUTED[at].1)
    }

    /// The default as a person would write it: an option that clears a flag is off while the flag is set.
    pub fn meant_default(self) -> Option<&'static str> {
        match (self.setter(), self.default()) {
            (Setter::False, Some("1")) => Some("0"),
            (Setter::False, Some("0")) => Some("1"),
            (_, default) => default,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::ids;

    #[test]
    fn computed_defaults_are_of_options_that_hold_nothing_before() {
        assert!(COMPUTED.is_sorted_by(|a, b| a.0 < b.0));
        for (name, value) in COMPUTED {
            let default = OptId::lookup(name.as_bytes()).map(OptId::default);
            assert!(matches!(default, Some(None | Some("0"))), "{name}: {default:?}");
            let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
            assert!(is_number || *name == "binary-path", "{name}");
        }
        assert_eq!(ids::HTTP_TIMEOUT.computed(), Some("60"));
    }

    #[test]
    fn an_option_that_clears_a_flag_is_off_by_default() {
        assert_eq!(ids::DISABLE_LOGGING.default(), Some("1"));
        assert_eq!(ids::DISABLE_LOGGING.meant_default(), Some("0"));
    }
}

//! What the mere presence of an option turns on (`core/uwsgi.c:uwsgi_manage_opt`).

/// A set of `UWSGI_OPT_*` flags; they act when the key is read, whatever the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Flags(pub(super) u16);

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $bit:literal,)+) => {
        impl Flags {
            $($(#[$doc])* pub const $name: Flags = Flags(1 << $bit);)+

            const NAMES: &'static [(Flags, &'static str)] = &[$((Flags::$name, stringify!($name)),)+];
        }
    };
}

flags! {
    /// Acted on while the configuration is read, before all others.
    IMMEDIATE = 0,
    /// Turns the master process on.
    MASTER = 1,
    /// Turns the master process and its logging on.
    LOG_MASTER = 2,
    /// Turns threads of the application's language on.
    THREADS = 3,
    /// Turns the cheaper mode on.
    CHEAPER = 4,
    /// Turns virtual hosting on.
    VHOST = 5,
    /// Makes the server measure its memory.
    MEMORY = 6,
    /// Gives processes telling names.
    PROCNAME = 7,
    /// Without effect in 2.0.
    LAZY = 8,
    /// Suppresses the banner.
    NO_INITIAL = 9,
    /// Starts no server.
    NO_SERVER = 10,
    /// Without effect in 2.0.
    POST_BUFFERING = 11,
    /// Without effect in 2.0.
    CLUSTER = 12,
    /// Loads the table of MIME types.
    MIME = 13,
    /// Turns the master process, its logging and that of requests on.
    REQ_LOG_MASTER = 14,
    /// Turns the metrics on.
    METRICS = 15,
}

impl Flags {
    /// Are all flags of `other` in the set?
    pub fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Is no flag in the set?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The names without `UWSGI_OPT_`, in the order of their bits.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Flags::NAMES.iter().filter(move |(flag, _)| self.contains(*flag)).map(|(_, name)| *name)
    }

    /// The options that the flags set to true, without repeats.
    pub fn implies(self) -> Vec<&'static str> {
        let mut implied = Vec::new();
        for (flag, names) in IMPLIED {
            if self.contains(*flag) {
                implied.extend(names.iter().filter(|name| !implied.contains(*name)).collect::<Vec<_>>());
            }
        }
        implied
    }
}

/// Flags that do what an option of its own does.
const IMPLIED: &[(Flags, &[&str])] = &[
    (Flags::MASTER, &["master"]),
    (Flags::LOG_MASTER, &["master", "log-master"]),
    (Flags::REQ_LOG_MASTER, &["master", "log-master"]),
    (Flags::THREADS, &["enable-threads"]),
    (Flags::VHOST, &["vhost"]),
    (Flags::PROCNAME, &["auto-procname"]),
    (Flags::NO_SERVER, &["no-server"]),
    (Flags::METRICS, &["enable-metrics"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::OptId;

    #[test]
    fn implied_names_are_flags_of_the_catalogue() {
        for name in IMPLIED.iter().flat_map(|(_, names)| *names) {
            let option = OptId::lookup(name.as_bytes());
            assert!(option.is_some_and(OptId::is_flag), "{name}");
        }
    }

    #[test]
    fn each_implied_name_once() {
        let flags = Flags(Flags::MASTER.0 | Flags::LOG_MASTER.0);
        assert_eq!(flags.implies(), ["master", "log-master"]);
        assert_eq!(flags.names().collect::<Vec<_>>(), ["MASTER", "LOG_MASTER"]);
    }
}

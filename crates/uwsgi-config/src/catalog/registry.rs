//! Names that the core and plugins register at run time: routers, hooks, loggers, protocols and so on.

use super::Version;
use super::generated_tables::REGISTRY;

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a registered name is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $variant,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant,)+];

            /// The name in `schema/registries.jsonl`.
            pub fn as_str(self) -> &'static str {
                match self { $(Kind::$variant => $name,)+ }
            }
        }
    };
}

kinds! {
    /// What an alarm calls (`alarm = name KIND:args`).
    Alarm = "alarm",
    /// `hash` of a cache.
    CacheHash = "cache-hash",
    /// A Linux capability of `cap`; numbers are taken too.
    Capability = "capability",
    /// `cheaper-algo`.
    CheaperAlgo = "cheaper-algo",
    /// `clock`.
    Clock = "clock",
    /// The suffix of a configuration that a plugin reads.
    Configurator = "configurator",
    /// The scheme of `emperor = KIND://…`.
    EmperorMonitor = "emperor-monitor",
    /// `exception-handler`.
    ExceptionHandler = "exception-handler",
    /// The action of `hook-*`.
    Hook = "hook",
    /// The action of `legion-lord` and its like.
    LegionAction = "legion-action",
    /// `lock-engine`.
    LockEngine = "lock-engine",
    /// `log-encoder`.
    LogEncoder = "log-encoder",
    /// `logger`.
    Logger = "logger",
    /// `loop`.
    Loop = "loop",
    /// A metric that is there without being asked for; those of a worker are without their prefix.
    Metric = "metric",
    /// `collector` of a metric.
    MetricCollector = "metric-collector",
    /// `type` of a metric.
    MetricType = "metric-type",
    /// A Linux namespace of `unshare`.
    Namespace = "namespace",
    /// How a thread sends a file or memory.
    OffloadEngine = "offload-engine",
    /// `protocol` of a socket.
    Protocol = "protocol",
    /// The condition of `route-if`.
    RouteCondition = "route-condition",
    /// `${KIND[name]}` in routes.
    RouteVar = "route-var",
    /// The action of `route`.
    Router = "router",
    /// The scheme of a file to load (`KIND://…`).
    Scheme = "scheme",
    /// A command of server-side includes.
    SsiCommand = "ssi-command",
    /// `stats-push`.
    StatsPusher = "stats-pusher",
    /// `subscription-algo`.
    SubscriptionAlgo = "subscription-algo",
}

impl Kind {
    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

/// One registered name.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// As it is written.
    pub name: &'static str,
    /// Plugins that register it, `core` among them.
    pub plugins: &'static [&'static str],
    /// The first release with it.
    pub since: Version,
    /// The last release with it, when a later one has not.
    pub until: Option<Version>,
}

/// The entry of that kind and exactly that name.
pub fn find(kind: Kind, name: &str) -> Option<&'static Entry> {
    let at = REGISTRY.binary_search_by(|entry| (entry.kind, entry.name).cmp(&(kind, name))).ok()?;
    REGISTRY.get(at)
}

/// Every entry of a kind, sorted by name.
pub fn entries(kind: Kind) -> impl Iterator<Item = &'static Entry> {
    let start = REGISTRY.partition_point(|entry| entry.kind < kind);
    REGISTRY.iter().skip(start).take_while(move |entry| entry.kind == kind)
}

/// Every name of a kind, sorted.
pub fn names(kind: Kind) -> impl Iterator<Item = &'static str> {
    entries(kind).map(|entry| entry.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_names_and_finds_them() {
        for kind in Kind::ALL {
            assert!(names(*kind).next().is_some(), "{kind:?}");
            assert!(names(*kind).is_sorted());
            for entry in entries(*kind) {
                assert_eq!(find(*kind, entry.name), Some(entry));
            }
        }
    }

    #[test]
    fn well_known_names() {
        assert_eq!(find(Kind::Protocol, "http11").map(|entry| entry.since), Version::parse("2.0.16"));
        assert_eq!(find(Kind::Loop, "gevent").map(|entry| entry.plugins), Some(&["gevent"][..]));
        assert_eq!(find(Kind::Router, "gevent"), None);
        assert_eq!(names(Kind::SubscriptionAlgo).collect::<Vec<_>>(), ["lrc", "wlrc", "wrr"]);
    }
}

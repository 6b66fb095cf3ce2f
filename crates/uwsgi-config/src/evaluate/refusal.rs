//! Why a server ends while it reads its configuration.

use super::{EntryId, GuardId, LoadId};
use crate::syntax::Span;

/// Declares [`RefusalKind`] with the stable name of each kind.
macro_rules! refusal_kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// The kind of a [`Refusal`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum RefusalKind {
            $($(#[$doc])* $variant,)*
        }

        impl RefusalKind {
            /// Every kind, sorted by name.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in kebab-case; stable.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

refusal_kinds! {
    /// The beginning of several options, on the command line.
    AmbiguousArgument = "ambiguous-argument",
    /// `declare-option` without `NAME=TEMPLATE`.
    DeclareWithoutTemplate = "declare-without-template",
    /// `need-plugin` for a plugin that is built in.
    EmbeddedPluginNeeded = "embedded-plugin-needed",
    /// A socket option without an address.
    EmptySocket = "empty-socket",
    /// `file.xml:` without an id.
    EmptyXmlId = "empty-xml-id",
    /// Options made by `declare-option` that hold one another.
    EndlessDeclaredOption = "endless-declared-option",
    /// Placeholders that refer to one another.
    EndlessExpansion = "endless-expansion",
    /// Files that include one another.
    EndlessInclude = "endless-include",
    /// The option `exit` with a status.
    Exit = "exit",
    /// An option outside `whitelist`, or inside `blacklist`.
    ForbiddenOption = "forbidden-option",
    /// `immediate-uid` or `immediate-gid` as root.
    ImmediateRoot = "immediate-root",
    /// Not an IP address.
    InvalidAddress = "invalid-address",
    /// Not a schedule.
    InvalidCron = "invalid-cron",
    /// A daemon without its PID file or legion.
    InvalidDaemon = "invalid-daemon",
    /// A legion without one of its four parts.
    InvalidLegion = "invalid-legion",
    /// Not three octal digits.
    InvalidMode = "invalid-mode",
    /// A regular expression that does not compile.
    InvalidRegexp = "invalid-regexp",
    /// A route without subject, condition or action.
    InvalidRoute = "invalid-route",
    /// A TLS address without certificate and key.
    InvalidTlsAddress = "invalid-tls-address",
    /// An option of the command line without its value.
    MissingArgument = "missing-argument",
    /// `@(file)` names a file that does not exist.
    MissingFileReference = "missing-file-reference",
    /// A configuration file does not exist.
    MissingInclude = "missing-include",
    /// A key-value list lacks a key.
    MissingKey = "missing-key",
    /// A path has to exist and does not.
    MissingPath = "missing-path",
    /// `need-plugin` for a plugin that is not there.
    MissingPlugin = "missing-plugin",
    /// A route needs a plugin that is not loaded.
    MissingRouterPlugin = "missing-router-plugin",
    /// A value lacks its separator.
    MissingSeparator = "missing-separator",
    /// A spooler's directory cannot be created.
    MissingSpooler = "missing-spooler",
    /// A negative number.
    NegativeNumber = "negative-number",
    /// A block inside another block.
    NestedBlock = "nested-block",
    /// A list of capabilities without a capability.
    NoCapability = "no-capability",
    /// No address of the machine begins so.
    NoSuchAddress = "no-such-address",
    /// A placeholder named as an option.
    PlaceholderIsOption = "placeholder-is-option",
    /// `set` without `NAME=VALUE`.
    SetWithoutValue = "set-without-value",
    /// Strict mode, and a key that is not an option.
    StrictUnknownOption = "strict-unknown-option",
    /// More entries than this crate holds.
    TooManyEntries = "too-many-entries",
    /// More text than this crate holds.
    TooMuchExpansion = "too-much-expansion",
    /// A legion that is not defined above.
    UndefinedLegion = "undefined-legion",
    /// A shared socket that is not defined above.
    UndefinedSharedSocket = "undefined-shared-socket",
    /// A value for an option that takes none on the command line.
    UnexpectedArgument = "unexpected-argument",
    /// A route action without its arguments.
    UnfitRouteArguments = "unfit-route-arguments",
    /// No such user or group.
    UnknownAccount = "unknown-account",
    /// No such option on the command line.
    UnknownArgument = "unknown-argument",
    /// No such cipher.
    UnknownCipher = "unknown-cipher",
    /// No such digest.
    UnknownDigest = "unknown-digest",
    /// No such namespace.
    UnknownNamespace = "unknown-namespace",
    /// No such route action or condition.
    UnknownRouteAction = "unknown-route-action",
    /// No reader takes a path that ends so.
    UnloadableConfig = "unloadable-config",
    /// A reader refuses the content of a file.
    UnreadableConfig = "unreadable-config",
    /// A name that has no address.
    UnresolvedName = "unresolved-name",
}

impl RefusalKind {
    /// Whether `getopt_long` refuses a word of the command line.
    pub fn is_of_getopt(self) -> bool {
        matches!(
            self,
            Self::AmbiguousArgument
                | Self::MissingArgument
                | Self::UnexpectedArgument
                | Self::UnknownArgument
        )
    }
}

impl std::fmt::Display for RefusalKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// Why the server ends while it reads the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The entry at which it ends.
    pub entry: Option<EntryId>,
    /// The file at which it ends, where no entry is to blame.
    pub load: Option<LoadId>,
    /// A place in the bytes as read of that file.
    pub span: Option<Span>,
    /// The word of the start's command line at which it ends, where no entry is to blame.
    pub word: Option<u16>,
    /// The kind.
    pub kind: RefusalKind,
    /// Why, in our words, without a full stop.
    pub reason: String,
    /// Under which conditions.
    pub guard: GuardId,
}

#[cfg(test)]
mod tests {
    use super::RefusalKind;

    #[test]
    fn names_are_sorted_and_follow_the_variants() {
        assert!(RefusalKind::ALL.iter().map(|kind| kind.name()).is_sorted());
        for kind in RefusalKind::ALL {
            let squeezed = kind.name().replace('-', "");
            assert_eq!(format!("{kind:?}").to_lowercase(), squeezed);
        }
    }
}

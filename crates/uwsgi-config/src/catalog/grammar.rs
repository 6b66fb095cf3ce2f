//! The grammars that the value of an option can have.

use std::fmt;

macro_rules! grammars {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// How a person should write the value of an option.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Grammar { $($(#[$doc])* $variant,)+ }

        impl Grammar {
            /// Every grammar, in the order of the generated table's numbers.
            pub const ALL: &'static [Grammar] = &[$(Grammar::$variant,)+];

            /// The name in `schema/options/text` and in every output.
            pub fn as_str(self) -> &'static str {
                match self { $(Grammar::$variant => $name,)+ }
            }
        }
    };
}

grammars! {
    /// Free text; also what an option without a description has.
    Text = "text",
    /// A boolean.
    Flag = "flag",
    /// A plain integer.
    Number = "number",
    /// How many of something.
    Count = "count",
    /// A time in seconds.
    Seconds = "seconds",
    /// A time in milliseconds.
    Milliseconds = "milliseconds",
    /// A size in bytes.
    Bytes = "bytes",
    /// A size in megabytes.
    Megabytes = "megabytes",
    /// A percentage.
    Percent = "percent",
    /// Three octal digits.
    Mode = "mode",
    /// A file mode creation mask.
    Umask = "umask",
    /// A socket address to bind or to connect to.
    Address = "address",
    /// `addr,crt,key[,ciphers[,ca]]`.
    TlsAddress = "tls-address",
    /// A file or a directory.
    Path = "path",
    /// A file.
    File = "file",
    /// A directory.
    Directory = "directory",
    /// A pattern of paths.
    Glob = "glob",
    /// A configuration to load: a path or URL, with an optional `:section`.
    ConfigFile = "config-file",
    /// A shell command or a program with its arguments.
    Command = "command",
    /// `action:args` (`core/hooks.c`).
    Hook = "hook",
    /// Five numbers and a command (`core/cron.c`).
    Cron = "cron",
    /// A rule of the internal router (`core/routing.c`).
    Route = "route",
    /// `key=value,key=value` (`core/utils.c:uwsgi_kvlist_parse`).
    KvList = "kv-list",
    /// One of a few words.
    Enum = "enum",
    /// A regular expression.
    Regexp = "regexp",
    /// A regular expression and a value, separated by a space.
    RegexpPair = "regexp-pair",
    /// A date format of strftime(3).
    Strftime = "strftime",
    /// A line of the request log with `%(name)` parts.
    LogFormat = "log-format",
    /// `name=value`.
    NameValue = "name-value",
    /// `mountpoint=target`.
    Mount = "mount",
    /// A user name or id.
    User = "user",
    /// A group name or id.
    Group = "group",
    /// A module of the application's language.
    Module = "module",
    /// A function of the application.
    Callable = "callable",
    /// Defines or refers to a placeholder.
    Placeholder = "placeholder",
    /// Names of plugins, separated by commas.
    PluginList = "plugin-list",
    /// Names of options.
    OptionList = "option-list",
    /// `[id ]plugin[:args]` (`core/logging.c`).
    Logger = "logger",
    /// An alarm and what fires it (`core/alarm.c`).
    Alarm = "alarm",
    /// A legion and a value (`core/legion.c`).
    Legion = "legion",
    /// `name:mule[,mule…]` (`core/mule.c`).
    Farm = "farm",
    /// An HTTP header.
    Header = "header",
    /// A signal by number, with what it belongs to.
    Signal = "signal",
    /// A URL.
    Url = "url",
    /// The name of an environment variable.
    EnvName = "env-name",
    /// The argument of a block opener such as `if-exists`.
    Condition = "condition",
    /// A separated list.
    Items = "items",
    /// The value is never read.
    Ignored = "ignored",
}

impl Grammar {
    /// The grammar of that name.
    pub fn parse(name: &str) -> Option<Grammar> {
        Grammar::ALL.iter().copied().find(|grammar| grammar.as_str() == name)
    }
}

impl fmt::Display for Grammar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

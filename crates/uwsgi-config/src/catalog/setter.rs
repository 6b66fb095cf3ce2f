//! What the C function of an option makes of its value, read from its body in 2.0.31.

use super::Setter;

/// The value that a setter expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueType {
    /// 0 for `false`, `off`, `no` in any case and `0`; 1 for everything else (`uwsgi_opt_true`).
    Flag,
    /// The inverse of a flag (`uwsgi_opt_false`).
    FlagInverted,
    /// A 32-bit integer by atoi(3); negative ends the server.
    Int,
    /// A 32-bit integer by atoi(3), also negative.
    RawInt,
    /// An unsigned 64-bit integer by strtoul(3) in base 10.
    Uint64,
    /// The same, cut at 65535.
    Uint16,
    /// An unsigned integer, multiplied by 1,048,576.
    Megabytes,
    /// Any text.
    Str,
    /// Any text, to which one space is added.
    StrSpaced,
    /// The variable becomes NULL, whatever the value.
    Null,
    /// Any text, appended to a list.
    StrList,
    /// The value is not read.
    Ignored,
    /// A socket address.
    Address,
    /// `addr,crt,key[,ciphers[,ca]]`, or after a server name for SNI.
    TlsAddress,
    /// An IP address without a port.
    IpAddress,
    /// `key=value`.
    Pair,
    /// A regular expression, compiled at once.
    Regexp,
    /// A text and a regular expression, or the reverse, separated by a space.
    RegexpPair,
    /// A rule of the internal router.
    Route,
    /// The argument of a block opener.
    Condition,
    /// A command, with the prefixes that the option's name asks for.
    Command,
    /// Five integers and a command.
    Cron,
    /// `key=value,key=value`, with a command behind it for `cron2`.
    KeyValues,
    /// `[id ]plugin[:args]`.
    Logger,
    /// Names of plugins, separated by commas.
    Plugins,
    /// Names out of a fixed set, separated by commas.
    Names,
    /// One of a few words.
    Word,
    /// A configuration to load.
    Config,
    /// A file or directory.
    Path,
    /// Three octal digits; `chmod-socket` also takes `1`.
    Mode,
    /// An octal mask.
    Umask,
    /// A user by name or number.
    User,
    /// A group by name or number.
    Group,
    /// `true`, or a date format of strftime(3).
    DateFormat,
    /// `name=value` of a placeholder or an option.
    Placeholder,
    /// `NAME=value` of the environment, or a bare name to remove.
    Environment,
    /// Fields separated by spaces or colons, as the option's details say.
    Fields,
}

/// What a second occurrence of the same option does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Repeat {
    /// The last value counts.
    LastWins,
    /// Each value is kept.
    Append,
    /// Each value is kept, and the order has a meaning.
    OrderedAppend,
    /// The values are combined into one (bits shifted or joined, numbers added).
    Accumulate,
    /// Each occurrence does its work when it is reached, and leaves nothing to replace.
    ActsAtOnce,
    /// A second time changes nothing.
    Idempotent,
    /// What it does depends on the options around it.
    Stateful,
}

macro_rules! names {
    ($type:ident: $($variant:ident = $name:literal,)+) => {
        impl $type {
            /// The name in outputs.
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name,)+ }
            }
        }
    };
}

names! { ValueType:
    Flag = "flag",
    FlagInverted = "flag-inverted",
    Int = "int",
    RawInt = "raw-int",
    Uint64 = "uint64",
    Uint16 = "uint16",
    Megabytes = "megabytes",
    Str = "str",
    StrSpaced = "str-spaced",
    Null = "null",
    StrList = "str-list",
    Ignored = "ignored",
    Address = "address",
    TlsAddress = "tls-address",
    IpAddress = "ip-address",
    Pair = "pair",
    Regexp = "regexp",
    RegexpPair = "regexp-pair",
    Route = "route",
    Condition = "condition",
    Command = "command",
    Cron = "cron",
    KeyValues = "key-values",
    Logger = "logger",
    Plugins = "plugins",
    Names = "names",
    Word = "word",
    Config = "config",
    Path = "path",
    Mode = "mode",
    Umask = "umask",
    User = "user",
    Group = "group",
    DateFormat = "date-format",
    Placeholder = "placeholder",
    Environment = "environment",
    Fields = "fields",
}

names! { Repeat:
    LastWins = "last-wins",
    Append = "append",
    OrderedAppend = "ordered-append",
    Accumulate = "accumulate",
    ActsAtOnce = "acts-at-once",
    Idempotent = "idempotent",
    Stateful = "stateful",
}

impl ValueType {
    /// Is the value one decimal number?
    pub fn is_numeric(self) -> bool {
        use ValueType::{Int, Megabytes, RawInt, Uint16, Uint64};
        matches!(self, Int | RawInt | Uint64 | Uint16 | Megabytes)
    }
}

// One line of each match is one family of functions.
#[allow(clippy::match_same_arms)]
impl Setter {
    /// The value that the function expects.
    pub fn value_type(self) -> ValueType {
        use Setter as S;
        use ValueType as T;
        match self {
            S::True => T::Flag,
            S::False => T::FlagInverted,
            // Those of the last two lines read a number by atoi themselves or hand it to set_int.
            S::SetInt | S::MaxVars | S::AddMules | S::SafeFd | S::Exit | S::CorerouterUseSocket => T::Int,
            S::SetupAsyncio | S::SetupCoroae | S::SetupGevent | S::SetupGoroutines | S::SetupTornado => {
                T::Int
            }
            S::SetRawint => T::RawInt,
            S::Set64bit => T::Uint64,
            S::Set16bit => T::Uint16,
            S::SetMegabytes => T::Megabytes,
            S::SetStrSpaced => T::StrSpaced,
            S::SetNull => T::Null,
            S::AddStringList | S::AddStringListCustom => T::StrList,
            S::AddSocket | S::AddSocketNoDefer | S::AddSharedSocket | S::AddLazySocket => T::Address,
            S::Corerouter | S::UndeferredCorerouter | S::ForkptyUrouter | S::HttpToHttps => T::Address,
            S::CorerouterSs | S::CorerouterZerg | S::ConnectAndRead | S::Snmp => T::Address,
            S::AddSslSocket | S::Https | S::Sslrouter | S::Sni => T::TlsAddress,
            S::AddAddrList => T::IpAddress,
            S::AddDynDict | S::StaticMap | S::AddCgi | S::AddCgiMaphelper => T::Pair,
            S::AddRegexpList => T::Regexp,
            S::AddRegexpDynDict | S::AddRegexpCustomList => T::RegexpPair,
            S::AddRoute => T::Route,
            S::Logic => T::Condition,
            S::AddDaemon => T::Command,
            S::AddCron | S::AddUniqueCron | S::AddLegionCron | S::AddUniqueLegionCron => T::Cron,
            S::AddCronCurl | S::AddLegionCronCurl => T::Cron,
            S::AddCron2 | S::AddDaemon2 | S::Https2 | S::Sslrouter2 => T::KeyValues,
            S::SetLogger | S::SetReqLogger | S::SetWorkerLogger => T::Logger,
            S::LoadPlugin => T::Plugins,
            S::SetCap | S::SetEmperorCap | S::SetUnshare => T::Names,
            S::FileserveMode | S::Ssa => T::Word,
            _ => self.other_value_type(),
        }
    }

    fn other_value_type(self) -> ValueType {
        use Setter as S;
        use ValueType as T;
        match self {
            S::Load | S::LoadConfig | S::LoadIni | S::LoadJson | S::LoadLdap | S::LoadSqlite3 => T::Config,
            S::LoadXml | S::LoadYml | S::IniPaste | S::PypyIniPaste => T::Config,
            S::AddSpooler | S::CheckStatic | S::Envdir | S::Flock | S::FlockWait | S::LoadDl => T::Path,
            S::PidfileSignal | S::PhpIni | S::Pyrun | S::Pythonpath | S::ZabbixTemplate => T::Path,
            S::BuildPlugin | S::BinaryAppendData | S::Extract | S::EarlyExec => T::Path,
            S::ChmodSocket | S::LogfileChmod => T::Mode,
            S::SetUmask => T::Umask,
            S::Uid | S::SetUid | S::SetImmediateUid => T::User,
            S::Gid | S::SetGid | S::SetImmediateGid => T::Group,
            S::LogDate => T::DateFormat,
            S::SetPlaceholder | S::Resolve | S::AddCustomOption => T::Placeholder,
            S::SetEnv | S::UnsetEnv => T::Environment,
            S::Legion | S::LegionMcast | S::LegionNode | S::LegionQuorum | S::LegionScroll => T::Fields,
            S::LegionHook | S::Scd | S::Signal | S::AddFarm | S::CorerouterCs => T::Fields,
            S::TuntapFirewall | S::TuntapRoute => T::Fields,
            S::Noop | S::PcreJit | S::Deprecated | S::Help | S::Cflags | S::ConfigPy | S::DotH => T::Ignored,
            S::LdapDump | S::LdapDumpLdif | S::Pyver | S::EarlyPython | S::EarlyPhp => T::Ignored,
            _ => T::Str,
        }
    }

    /// What a second value does.
    pub fn repeat(self) -> Repeat {
        use Repeat as R;
        use Setter as S;
        match self {
            S::AddSocket | S::AddSocketNoDefer | S::AddSharedSocket | S::AddLazySocket => R::OrderedAppend,
            S::AddSslSocket | S::AddRoute | S::TuntapFirewall | S::TuntapRoute => R::OrderedAppend,
            S::AddStringList | S::AddStringListCustom | S::AddAddrList | S::AddDynDict => R::Append,
            S::StaticMap | S::CheckStatic | S::AddCgi | S::AddCgiMaphelper | S::AddRegexpList => R::Append,
            S::AddRegexpDynDict | S::AddRegexpCustomList | S::AddDaemon | S::AddDaemon2 => R::Append,
            S::AddCron | S::AddCron2 | S::AddUniqueCron | S::AddLegionCron | S::AddUniqueLegionCron => {
                R::Append
            }
            S::AddCronCurl | S::AddLegionCronCurl | S::AddMule | S::AddFarm | S::AddSpooler => R::Append,
            S::SetLogger | S::SetReqLogger | S::SetWorkerLogger | S::Sni | S::SafeFd => R::Append,
            S::Corerouter | S::UndeferredCorerouter | S::ForkptyUrouter | S::HttpToHttps => R::Append,
            S::Https | S::Https2 | S::Sslrouter | S::Sslrouter2 | S::CorerouterSs => R::Append,
            S::CorerouterZerg | S::Pythonpath | S::AddCustomOption | S::Legion | S::LegionMcast => R::Append,
            S::LegionNode | S::LegionHook => R::Append,
            // One value a legion, whose name comes first.
            S::LegionQuorum | S::LegionScroll => R::Append,
            S::ChmodSocket | S::LogfileChmod | S::SetUnshare | S::AddMules => R::Accumulate,
            S::SetNull | S::PcreJit | S::EarlyPython | S::EarlyPhp => R::Idempotent,
            S::Logic | S::Noop => R::Stateful,
            _ if self.acts_at_once() => R::ActsAtOnce,
            _ => R::LastWins,
        }
    }

    /// Does the function do its work while the configuration is read or applied?
    fn acts_at_once(self) -> bool {
        use Setter as S;
        self.ends_the_server()
            || matches!(
                self,
                S::Load
                    | S::LoadConfig
                    | S::LoadIni
                    | S::LoadJson
                    | S::LoadLdap
                    | S::LoadSqlite3
                    | S::LoadXml
            )
            || matches!(self, S::LoadYml | S::LoadPlugin | S::LoadDl | S::Flock | S::FlockWait | S::SetUmask)
            || matches!(self, S::SetImmediateUid | S::SetImmediateGid | S::SetEnv | S::UnsetEnv | S::Envdir)
            || matches!(
                self,
                S::SetPlaceholder | S::Resolve | S::Print | S::Deprecated | S::EarlyPythonImport
            )
            || matches!(self, S::EarlyExec | S::EarlyPerl | S::EarlyPsgi)
    }

    /// Does the function end the server as soon as it is reached: a command, not a setting?
    ///
    /// `print` does so only for options that have a text of their own, such as `version`.
    pub fn ends_the_server(self) -> bool {
        use Setter as S;
        matches!(
            self,
            S::BinaryAppendData
                | S::BuildPlugin
                | S::Cflags
                | S::ConfigPy
                | S::ConnectAndRead
                | S::DotH
                | S::Exit
                | S::Extract
                | S::Help
                | S::LdapDump
                | S::LdapDumpLdif
                | S::PidfileSignal
                | S::PrintSym
                | S::Pyver
                | S::Signal
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::OptId;

    #[test]
    fn types_of_well_known_options() {
        let of = |name: &str| {
            OptId::lookup(name.as_bytes()).map(|id| (id.setter().value_type(), id.setter().repeat()))
        };
        let expected = [
            ("processes", ValueType::Int, Repeat::LastWins),
            ("disable-logging", ValueType::FlagInverted, Repeat::LastWins),
            ("buffer-size", ValueType::Uint16, Repeat::LastWins),
            ("limit-as", ValueType::Megabytes, Repeat::LastWins),
            ("http-socket", ValueType::Address, Repeat::OrderedAppend),
            ("chmod-socket", ValueType::Mode, Repeat::Accumulate),
            ("env", ValueType::Environment, Repeat::ActsAtOnce),
            ("gevent", ValueType::Int, Repeat::LastWins),
            ("route-if", ValueType::Route, Repeat::OrderedAppend),
            ("pythonpath", ValueType::Path, Repeat::Append),
            ("endif", ValueType::Ignored, Repeat::Stateful),
            ("prio", ValueType::RawInt, Repeat::LastWins),
        ];
        for (name, value, repeat) in expected {
            assert_eq!(of(name), Some((value, repeat)), "{name}");
        }
    }
}

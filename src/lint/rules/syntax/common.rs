//! What several rules about the writing of a file need.

use crate::catalog::{Arity, Grammar, OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::{Context, Finding, Place, Severity, Step};

/// The text at a place, in whichever file it is.
pub(super) fn text_of(cx: &Context<'_>, place: Place) -> String {
    String::from_utf8_lossy(cx.bytes_at(place)).into_owned()
}

/// A safe fix that rewrites a line; none for a line that is not UTF-8, which a fix cannot hold.
pub(super) fn rewrite(finding: Finding, title: &str, place: Place, line: &str, text: String) -> Finding {
    if line.contains(char::REPLACEMENT_CHARACTER) {
        return finding;
    }
    finding.safe_fix(title, vec![Step::Replace { place, text }])
}

/// Whether an entry stands in an INI file.
pub(super) fn is_ini(cx: &Context<'_>, id: EntryId) -> bool {
    let load = cx.evaluation.written(id).map(|(load, _)| load.reader);
    load == Some(crate::syntax::Reader::Ini)
}

/// Whether an option without a value is misread.
pub(super) fn needs_value(option: OptId) -> bool {
    let silent = option.is_flag()
        || option.grammar() == Grammar::Ignored
        || matches!(option, ids::PRINT | ids::IPRINT);
    option.arity() == Arity::Required && !silent
}

/// What an option without a value does, and how grave that is.
pub(super) fn effect_of_nothing(cx: &Context<'_>, id: EntryId, option: OptId) -> (String, Severity) {
    let grave = matches!(
        option.grammar(),
        Grammar::Address
            | Grammar::TlsAddress
            | Grammar::Path
            | Grammar::File
            | Grammar::Directory
            | Grammar::ConfigFile
            | Grammar::User
            | Grammar::Group
            | Grammar::Mode
            | Grammar::Umask
            | Grammar::Module
    );
    let effect = if cx.is_refused(id) || ends_the_server(cx, id) {
        "uWSGI exits at startup".to_owned()
    } else if option.group() == ids::PROCESSES.group() {
        "uWSGI starts without workers".to_owned()
    } else if option.grammar() == Grammar::Umask {
        "the umask becomes 000, so all files that uWSGI creates are world-writable".to_owned()
    } else if option.is_numeric() {
        "uWSGI reads 0".to_owned()
    } else {
        "uWSGI uses an empty string".to_owned()
    };
    let severity = if grave || option.group() == ids::PROCESSES.group() || option == ids::LISTEN {
        Severity::Error
    } else if option.grammar() == Grammar::Text {
        Severity::Info
    } else {
        Severity::Warning
    };
    (effect, severity)
}

/// An empty path that the server certainly tries to use: `chdir("")`, `open("")`.
pub(super) fn ends_the_server(cx: &Context<'_>, id: EntryId) -> bool {
    let paths = [ids::CHDIR, ids::PIDFILE, ids::LOGTO];
    paths
        .iter()
        .any(|option| cx.certain(*option).is_some_and(|(winner, value)| winner == id && value.is_empty()))
}

/// Whether a value goes to a shell, a parser or a person, for whom quotes and `;` mean something.
pub(in crate::lint::rules) fn is_free_text(option: OptId) -> bool {
    matches!(
        option.grammar(),
        Grammar::Command
            | Grammar::Hook
            | Grammar::Cron
            | Grammar::Route
            | Grammar::LogFormat
            | Grammar::Regexp
            | Grammar::RegexpPair
            | Grammar::Header
            | Grammar::Alarm
            | Grammar::Strftime
            | Grammar::Placeholder
            | Grammar::NameValue
            | Grammar::Logger
    ) || matches!(option, ids::PRINT | ids::IPRINT | ids::EVAL | ids::DECLARE_OPTION | ids::DECLARE_OPTION2)
}

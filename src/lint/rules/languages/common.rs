//! Applications in other languages than Python, and the modifier that they answer.

use crate::catalog::{Build, OptId, Setter, ids};
use crate::lint::Context;
use memchr::memmem;

/// Options that name an application, its language, and the number of its plugin.
const APPS: [(OptId, &str, u8); 10] = [
    (ids::PSGI, "Perl", 5),
    (ids::RACK, "Ruby", 7),
    (ids::LUA, "Lua", 6),
    (ids::PHP_DOCROOT, "PHP", 14),
    (ids::PHP_APP, "PHP", 14),
    (ids::PHP_INDEX, "PHP", 14),
    (ids::CGI, "CGI", 9),
    (ids::JWSGI, "Java", 8),
    (ids::RING_APP, "Java", 8),
    (ids::MONO_APP, "Mono", 15),
];

/// Options that answer modifier 0 besides.
const OTHERS: [OptId; 6] =
    [ids::MODULE, ids::WSGI_FILE, ids::MOUNT, ids::PASTE, ids::INI_PASTE, ids::REMAP_MODIFIER];

/// The only application of a server, its language and its modifier, where it is none of Python and nothing else answers
/// modifier 0.
pub(super) fn only_application(cx: &Context<'_>) -> Option<(OptId, &'static str, u8)> {
    let found = APPS.into_iter().find(|(app, _, _)| cx.has(*app))?;
    let alone = OTHERS.iter().all(|other| cx.surely_absent(*other)) && !routes(cx) && !takes_zero(cx);
    alone.then_some(found)
}

/// The language and the modifier of the only application, where requests with modifier 0 are not answered; and whether that
/// is certain: Perl and Ruby answer it where no Python is loaded.
pub(in crate::lint::rules) fn unanswered(cx: &Context<'_>) -> Option<(&'static str, u8, bool)> {
    let (app, language, number) = only_application(cx)?;
    Some((language, number, !matches!(app, ids::PSGI | ids::RACK) || loads_python(cx)))
}

/// Routes can set the modifier of a request.
fn routes(cx: &Context<'_>) -> bool {
    cx.evaluation
        .entries
        .iter()
        .any(|entry| entry.option.is_some_and(|option| option.setter() == Setter::AddRoute))
}

/// `plugin = 0:lua` puts a plugin in the place of modifier 0.
fn takes_zero(cx: &Context<'_>) -> bool {
    let is_numbered = |id| memchr::memchr(b':', cx.evaluation.value(id)).is_some();
    cx.each(ids::PLUGIN).chain(cx.each(ids::NEED_PLUGIN)).any(is_numbered)
}

/// Perl and Ruby answer modifier 0, too, but where the plugin of Python does.
pub(super) fn loads_python(cx: &Context<'_>) -> bool {
    let embedded = matches!(cx.settings.build, Some(Build::Full | Build::Pip));
    embedded
        || cx
            .each(ids::PLUGIN)
            .chain(cx.each(ids::NEED_PLUGIN))
            .any(|id| memmem::find(cx.evaluation.value(id), b"python").is_some())
}

use crate::catalog::{Build, OptId, Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use memchr::memmem;

declare_rule! {
    /// HTTP listener without the modifier of its plugin.
    ///
    /// ## What it does
    /// Finds an application in Lua, PHP, CGI, Java or .NET (or, if the Python plugin is also loaded, in Perl or Ruby)
    /// behind `http-socket`, `https-socket` or `http` without the option that sets the modifier, such as
    /// `http-socket-modifier1`.
    ///
    /// ## Why is this bad
    /// Each request names its plugin by a number, `modifier1`. A web server that speaks the uwsgi protocol can send it,
    /// but HTTP clients cannot, and the default 0 means Python. uWSGI logs an unavailable modifier, and the client gets
    /// an empty response.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = lua
    /// http-socket = 127.0.0.1:8080
    /// lua = /srv/shop/app.lua
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = lua
    /// http-socket = 127.0.0.1:8080
    /// http-socket-modifier1 = 6
    /// lua = /srv/shop/app.lua
    /// ```
    ///
    /// ## Fix safety
    /// Requests for anything else on the same listener also go to that plugin.
    ///
    /// ## References
    /// `core/loop.c:simple_loop_run` passes a request to the plugin of its modifier; `plugins/http/http.c` sends
    /// `http-modifier1`.
    RULE {
        id: "modifier-missing",
        category: Languages,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::HTTP_SOCKET, ids::HTTPS_SOCKET, ids::HTTP]),
    }
}

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

fn check(cx: &Context<'_>) {
    let Some((app, language, number)) = APPS.into_iter().find(|(app, _, _)| cx.has(*app)) else { return };
    if !OTHERS.iter().all(|other| cx.surely_absent(*other)) || routes(cx) || takes_zero(cx) {
        return;
    }
    if matches!(app, ids::PSGI | ids::RACK) && !loads_python(cx) {
        return;
    }
    let fronts = [
        (ids::HTTP_SOCKET, ids::HTTP_SOCKET_MODIFIER1),
        (ids::HTTPS_SOCKET, ids::HTTPS_SOCKET_MODIFIER1),
        (ids::HTTP, ids::HTTP_MODIFIER1),
    ];
    for (front, modifier) in fronts {
        if cx.surely_absent(modifier) && !(front == ids::HTTP && cx.has(ids::HTTP_TO)) {
            for id in cx.each(front) {
                say(cx, id, app, (language, number), modifier);
            }
        }
    }
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
fn loads_python(cx: &Context<'_>) -> bool {
    let embedded = matches!(cx.settings.build, Some(Build::Full | Build::Pip));
    embedded
        || cx
            .each(ids::PLUGIN)
            .chain(cx.each(ids::NEED_PLUGIN))
            .any(|id| memmem::find(cx.evaluation.value(id), b"python").is_some())
}

fn say(cx: &Context<'_>, id: EntryId, app: OptId, (language, number): (&str, u8), modifier: OptId) {
    let Some(place) = cx.value_place(id) else { return };
    let (name, value) = (modifier.name(), number.to_string());
    let message = format!(
        "requests here have modifier 0, which the {language} plugin does not handle: clients get an error or an empty response"
    );
    let steps = vec![Step::InsertAfter { entry: id, key: name.to_owned(), value }];
    let finding = Finding::new(&RULE, place, message)
        .help(format!("add `{name} = {number}`"))
        .related(cx.each(app).next().and_then(|app| cx.entry_place(app)), "the application")
        .unsafe_fix(format!("add `{name} = {number}`"), steps);
    cx.report(finding);
}

use super::common::{loads_python, only_application};
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// HTTP listener without the modifier of its plugin.
    ///
    /// ## What it does
    /// Finds an application in Lua, PHP, CGI, Java or .NET behind `http-socket`, `https-socket` or `http`
    /// without the option that sets the modifier, such as `http-socket-modifier1`. If the Python plugin is
    /// also loaded, it checks Perl and Ruby too.
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

fn check(cx: &Context<'_>) {
    let Some((app, language, number)) = only_application(cx) else { return };
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

use crate::catalog::ids;
use crate::evaluate::{Final, Held, Var};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Loop engine with fewer than two async cores.
    ///
    /// ## What it does
    /// Finds the engines `gevent`, `asyncio`, `tornado`, `async` and `coroae` with fewer than two async
    /// cores.
    ///
    /// ## Why is this bad
    /// Every worker exits when it enters the loop. Without a master process the server is gone; with one it
    /// respawns the workers repeatedly and they answer nothing.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// plugin = gevent
    /// loop = gevent
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// plugin = gevent
    /// gevent = 100
    /// ```
    ///
    /// ## References
    /// `core/loop.c:async_loop`, `plugins/gevent/gevent.c:gevent_loop`.
    RULE {
        id: "loop-needs-async",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOOP, ids::GEVENT, ids::ASYNCIO, ids::TORNADO]),
    }
}

fn check(cx: &Context<'_>) {
    let Final::Written(write) =
        cx.evaluation.memory.last(Var::Option(ids::LOOP.var()), &cx.evaluation.guards)
    else {
        return;
    };
    let Held::Text(value) = &write.held else { return };
    let engine = cx.evaluation.text(value.text);
    let strict = matches!(engine, b"gevent" | b"asyncio" | b"tornado" | b"async" | b"coroae");
    let Some(cores) = cx.number(ids::ASYNC, 1).or_else(|| cx.evaluation.number(ids::ASYNC, 1)) else {
        return;
    };
    if !strict || !value.is_known() || cores >= 2 || (!cx.has(ids::ASYNC) && !cx.is_whole()) {
        return;
    }
    let Some(place) = cx.value_place(write.entry) else { return };
    let engine = String::from_utf8_lossy(engine);
    let message = format!(
        "every worker exits at startup: the loop engine `{engine}` requires at least 2 async cores, but has {cores}"
    );
    let help = if engine == "async" {
        "add `async = 100`".to_owned()
    } else {
        format!("use `{engine} = 100`, which sets both loop and cores, or add `async = 100`")
    };
    let finding = Finding::new(&RULE, place, message)
        .related(
            cx.get(ids::ASYNC).and_then(|setting| cx.entry_place(setting.entry)),
            "number of async cores",
        )
        .help(help);
    cx.report(finding);
}

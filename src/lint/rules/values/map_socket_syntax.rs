use super::common::{head, plain};
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Malformed `map-socket`, or workers that do not exist.
    ///
    /// ## What it does
    /// Finds `map-socket` lines that are not `SOCKET:WORKER,WORKER…`, and workers outside of 1 to
    /// `processes`.
    ///
    /// ## Why is this bad
    /// Each worker reads the list when it is spawned, and exits: the port is open but nothing answers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// socket = 127.0.0.1:3032
    /// processes = 2
    /// map-socket = 1:0,1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// socket = 127.0.0.1:3032
    /// processes = 2
    /// map-socket = 1:1,2
    /// ```
    ///
    /// ## References
    /// `core/socket.c:uwsgi_map_sockets`.
    RULE {
        id: "map-socket-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MAP_SOCKET]),
    }
}

fn check(cx: &Context<'_>) {
    let processes = cx.number(ids::PROCESSES, 1);
    let sockets = i32::try_from(cx.evaluation.sockets.len()).unwrap_or(i32::MAX);
    for id in cx.each(ids::MAP_SOCKET) {
        let Some(value) = plain(cx, id) else { continue };
        let why = match (head(value, b':'), processes) {
            ((_, None), _) => "the form is `SOCKET:WORKER,WORKER`".to_owned(),
            ((socket, Some(at)), Some(processes)) if c::atoi(socket) < sockets => {
                let mut workers = c::tokens(&value[at..], b',');
                let Some(bad) = workers.find(|worker| !(1..=processes).contains(&i64::from(c::atoi(worker))))
                else {
                    continue;
                };
                format!("`{}` is not a worker: workers are numbered 1 to {processes}", shown(bad))
            }
            _ => continue,
        };
        let Some(place) = cx.value_place(id) else { continue };
        let message =
            format!("every worker exits because of `{} = {}`: {why}", cx.name(id), cx.shown_value(id));
        cx.report(Finding::new(&RULE, place, message).help("number sockets from 0 and workers from 1"));
    }
}

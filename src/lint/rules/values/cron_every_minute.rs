use super::common::{head, plain};
use crate::catalog::ids;
use crate::evaluate::{EntryId, c, key_values};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Cron job that runs every minute of an hour or a day.
    ///
    /// ## What it does
    /// Finds cron lines that name an hour, a day, a month or a weekday and leave the minute open: no `minute` key in `cron2`,
    /// or `-1` in the first field of `cron`.
    ///
    /// ## Why is this bad
    /// A field that is left open matches everything. `cron2 = hour=0 command` starts the command 60 times between midnight
    /// and one o'clock, not once.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// cron2 = hour=0,unique=1 ./manage.py clearsessions
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// cron2 = minute=0,hour=0,unique=1 ./manage.py clearsessions
    /// ```
    ///
    /// ## References
    /// `core/cron.c:uwsgi_opt_add_cron2`, `uwsgi_cron_task_needs_execution`. Seen on 2.0.31: `cron2 = hour=H` runs its
    /// command in each minute of that hour.
    RULE {
        id: "cron-every-minute",
        category: Values,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::CRON, ids::UNIQUE_CRON, ids::CRON2]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::CRON).chain(cx.each(ids::UNIQUE_CRON)) {
        let Some((fields, command)) = plain(cx, id).and_then(c::cron_fields) else { continue };
        if !command.is_empty() {
            check_fields(cx, id, fields, "write the minute in the first field, such as 0");
        }
    }
    for id in cx.each(ids::CRON2) {
        let Some(keys) = cx.value(id).map(|value| head(value, b' ').0).filter(|keys| keys.contains(&b'='))
        else {
            continue;
        };
        // A list that ends in a comma is cut off by a space, which another rule says.
        if keys.ends_with(b",") {
            continue;
        }
        let mut fields = [-1; 5];
        for (key, value) in key_values(keys) {
            let names: [&[u8]; 5] = [b"minute", b"hour", b"day", b"month", b"week"];
            if let (Some(at), Some(value)) = (names.iter().position(|name| *name == key), value) {
                fields[at] = c::atoi(&value);
            }
        }
        check_fields(cx, id, fields, "add `minute=0` before the other keys");
    }
}

fn check_fields(cx: &Context<'_>, id: EntryId, fields: [i32; 5], help: &str) {
    let [minute, hour, day, month, week] = fields;
    let when = match (hour, day, month, week) {
        (-1, -1, -1, -1) => return,
        (0.., ..) => format!("of hour {hour}"),
        (-1, 0.., ..) => format!("of day {day}"),
        (-1, -1, 0.., _) => "of that month".to_owned(),
        (-1, -1, -1, 0..) => "of that weekday".to_owned(),
        _ => "of the hours that it names".to_owned(),
    };
    let Some(place) = cx.entry_place(id).filter(|_| minute == -1) else { return };
    let message =
        format!("this job runs every minute {when}: the minute is left open, and an open field matches each");
    cx.report(Finding::new(&RULE, place, message).help(help));
}

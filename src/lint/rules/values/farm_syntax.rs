use super::common::{head, is_template, stands_alone};
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Malformed farm, or farm with mules that do not exist.
    ///
    /// ## What it does
    /// Finds `farm` lines that are not `NAME:MULE,MULE…`, and mule numbers above the number that `mule` and
    /// `mules` create. Mules count from 1.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// mules = 2
    /// farm = mail:0,1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// mules = 2
    /// farm = mail:1,2
    /// ```
    ///
    /// ## References
    /// `core/mule.c:uwsgi_setup_mules_and_farms`.
    RULE {
        id: "farm-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::FARM]),
    }
}

fn check(cx: &Context<'_>) {
    let mules = mules(cx);
    for id in cx.each(ids::FARM) {
        let Some(value) = cx.value(id).filter(|_| !is_template(cx, id)) else { continue };
        let why = match head(value, b':') {
            (_, None) => "the form is `NAME:MULE,MULE`".to_owned(),
            (_, Some(at)) => {
                let Some(mules) = mules else { continue };
                let mut numbers = c::tokens(&value[at..], b',');
                let Some(bad) = numbers.find(|number| !(1..=mules).contains(&i64::from(c::atoi(number))))
                else {
                    continue;
                };
                let range = if mules == 0 {
                    "there are no mules".to_owned()
                } else {
                    format!("mules are numbered 1 to {mules}")
                };
                format!("`{}` is not a mule: {range}", shown(bad))
            }
        };
        let Some(place) = cx.value_place(id) else { continue };
        let message =
            format!("uWSGI exits at startup because of `{} = {}`: {why}", cx.name(id), cx.shown_value(id));
        let finding =
            Finding::new(&RULE, place, message).help("add `mules = NUMBER`, and number the mules from 1");
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

/// How many mules there are, when that is known.
fn mules(cx: &Context<'_>) -> Option<i64> {
    let known = stands_alone(cx);
    let mut count = known.then_some(0)?;
    for id in cx.each(ids::MULE).chain(cx.each(ids::MULES)) {
        if !cx.is_unconditional(id) {
            return None;
        }
        let many = cx.entry(id).option.is_some_and(|option| option.group() == ids::MULES.group());
        count += if many { i64::from(c::atoi(cx.value(id)?)) } else { 1 };
    }
    Some(count)
}

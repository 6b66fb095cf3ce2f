//! Settings of the editor, under the names of `uwsgi-lint.toml`. They stand where the command line's would.

use std::path::PathBuf;

use serde_json::Value;
use uwsgi_lint::catalog::{Build, Version};
use uwsgi_lint::lint::Deploy;
use uwsgi_lint::project::CheckOptions;

/// The section of the editor's settings.
pub(super) const SECTION: &str = "uwsgi-lint";

/// The options of a run with what the editor's settings say; what makes no sense is told.
pub(super) fn apply(base: &CheckOptions, settings: &Value) -> (CheckOptions, Vec<String>) {
    let mut options = base.clone();
    let mut mistakes = Vec::new();
    // Under the name of the section, or by themselves.
    let settings = settings.get(SECTION).unwrap_or(settings);
    let text = |name: &str| settings[name].as_str().filter(|text| !text.is_empty());
    let list = |name: &str| {
        let all = settings[name].as_array().into_iter().flatten();
        all.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<String>>()
    };
    let mut wrong =
        |name: &str, value: &str| mistakes.push(format!("{SECTION}.{name}: `{value}` is not known"));
    if let Some(name) = text("build") {
        match Build::parse(name) {
            Some(build) => options.server.build = Some(build),
            None => wrong("build", name),
        }
    }
    if let Some(name) = text("target") {
        match Version::parse(name) {
            Some(version) => options.server.target = Some(version),
            None => wrong("target", name),
        }
    }
    if let Some(name) = text("deploy") {
        match Deploy::parse(name) {
            Some(deploy) => options.deploy = Some(deploy),
            None => wrong("deploy", name),
        }
    }
    let lists = [
        ("select", &mut options.select),
        ("extend-select", &mut options.extend_select),
        ("ignore", &mut options.ignore),
    ];
    for (name, names) in lists {
        names.extend(list(name).into_iter().filter(|word| {
            let is_known = uwsgi_lint::settings::is_selector(word);
            if !is_known {
                wrong(name, word);
            }
            is_known
        }));
    }
    if let Some(path) = text("config") {
        options.config = Some(PathBuf::from(path));
    }
    if let Some(path) = text("cwd") {
        options.server.cwd = Some(PathBuf::from(path));
    }
    let env = settings["env"].as_object().into_iter().flatten();
    let env = env
        .filter_map(|(name, value)| Some((name.clone().into_bytes(), value.as_str()?.as_bytes().to_vec())));
    options.server.env.extend(env);
    if options.server.server().is_err() {
        wrong("target", text("target").unwrap_or_default());
        options.server.target = base.server.target;
    }
    (options, mistakes)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_and_mistakes() {
        let base = CheckOptions::new();
        let (options, mistakes) = apply(
            &base,
            &json!({ "build": "pip", "ignore": ["log-unbounded", "nothing-such"], "deploy": "moon" }),
        );
        assert_eq!(options.server.build, Some(Build::Pip));
        assert_eq!(options.ignore, ["log-unbounded"]);
        assert_eq!(
            mistakes,
            ["uwsgi-lint.deploy: `moon` is not known", "uwsgi-lint.ignore: `nothing-such` is not known"]
        );
        let (options, mistakes) = apply(
            &base,
            &json!({ "uwsgi-lint": { "deploy": "docker", "build": null, "env": { "A": "b" } } }),
        );
        assert_eq!((options.deploy, options.server.build), (Some(Deploy::Docker), None));
        assert_eq!(options.server.env, [(b"A".to_vec(), b"b".to_vec())]);
        assert_eq!(mistakes, [""; 0]);
        let (options, mistakes) = apply(&base, &json!({ "build": "debian12", "target": "1.9" }));
        assert_eq!((options.server.target, mistakes.len()), (None, 1));
    }
}

//! The JSON Schema: current, valid, and right about samples.

use serde_json::{Value as Json, json};
use uwsgi_lint::schema::{Draft, config};

use crate::support::project;

fn checked_in(name: &str) -> Json {
    let text = std::fs::read_to_string(project("schema").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn what_is_checked_in_is_current() {
    let hint = "write it anew: uwsgi-lint schema [--of settings] > schema/…";
    assert!(checked_in("uwsgi.schema.json") == config(Draft::Draft07), "{hint}");
    assert!(checked_in("settings.schema.json") == uwsgi_lint::settings::schema(), "{hint}");
}

#[test]
fn valid_under_their_meta_schemas() {
    jsonschema::draft7::meta::validate(&config(Draft::Draft07)).unwrap();
    jsonschema::draft7::meta::validate(&uwsgi_lint::settings::schema()).unwrap();
    jsonschema::draft202012::meta::validate(&config(Draft::Draft202012)).unwrap();
}

#[test]
fn an_option_is_shown_with_what_is_known_of_it() {
    let schema = config(Draft::Draft202012);
    let harakiri = &schema["$defs"]["Section"]["properties"]["harakiri"];
    let said = harakiri["description"].as_str().unwrap();
    assert!(said.contains("Unit: "), "{said}");
    assert!(harakiri.get("default").is_none(), "editors write options with a default into a new section");
    assert!(schema.to_string().len() < 500_000 && schema["$id"].is_string());
}

#[test]
fn good_ones_pass() {
    let validator = jsonschema::draft7::new(&config(Draft::Draft07)).unwrap();
    let newer = jsonschema::draft202012::new(&config(Draft::Draft202012)).unwrap();
    for options in [
        json!({ "processes": 4, "master": true, "socket": [":3031", "/run/a.sock"], "chmod-socket": 660 }),
        json!({ "processes": "4", "master": "1", "vacuum": 1, "env": ["A=b", "C=d"], "thunder-lock": "" }),
        json!({ "processes": "%(cpus)", "cpus": 2, "base_dir": "/srv", "chdir": "%(base_dir)", "MY_NAME": true }),
        json!({ "if-env": "A", "http": "$(PORT)", "endif": "", "cron": "0 2 -1 -1 -1 /bin/true" }),
        json!({ "s": ":3031", "p": 2, "umask": "022", "mount": "/a=b.py", "loop": "gevent", "wsgi-file": "%d/a.py" }),
    ] {
        let file = json!({ "uwsgi": options, "other": { "x": null } });
        assert!(validator.is_valid(&file), "{file}: {:?}", validator.iter_errors(&file).next());
        assert!(newer.is_valid(&file), "{file}");
    }
}

#[test]
fn broken_ones_do_not() {
    let validator = jsonschema::draft7::new(&config(Draft::Draft07)).unwrap();
    let newer = jsonschema::draft202012::new(&config(Draft::Draft202012)).unwrap();
    let folder = project("fixtures/convert/broken");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap().flatten() {
        let text = std::fs::read_to_string(file.path()).unwrap();
        let value: Json = serde_yaml::from_str(&text).unwrap();
        assert!(!validator.is_valid(&value), "{}", file.path().display());
        assert!(!newer.is_valid(&value), "{}", file.path().display());
        count += 1;
    }
    assert_eq!(count, 30);
}

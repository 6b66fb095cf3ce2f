//! Places where servers are started: found, listed, and never taken for configuration.

use std::path::Path;

use serde_json::Value;

use crate::cli::{code, folder, put, run, stderr, stdout};

const DOCKERFILE: &str = "FROM python:3.12 AS web\nWORKDIR /srv\nENV UWSGI_HARAKIRI=30 API_TOKEN=abc\nCOPY uwsgi.ini /srv/\nCMD exec uwsgi --ini uwsgi.ini --http \":$PORT\"\n";

fn listed(at: &Path, args: &[&str]) -> Vec<Value> {
    let output = run(at, &[args, &["--list-files", "--format", "json"]].concat());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let value: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(value["version"], 1);
    value["files"].as_array().unwrap().clone()
}

#[test]
fn a_walk_finds_what_starts_the_server() {
    let at = folder("starts_walk");
    put(&at, "Dockerfile", DOCKERFILE);
    put(&at, "deploy/app.service", "[Service]\nExecStart=/usr/bin/uwsgi --ini /etc/app.ini\n");
    put(
        &at,
        "compose.yml",
        "services:\n  db:\n    image: x\n  app:\n    image: y\n    environment:\n      UWSGI_THREADS: 2\n",
    );
    put(&at, "uwsgi.ini", "[uwsgi]\nmaster = true\n[prod]\nthreads = 2\n");
    put(&at, "map.yaml", "kind: ConfigMap\ndata:\n  uwsgi.ini: |\n    [uwsgi]\n    master = true\n");
    put(&at, "test.sh", "#!/bin/sh\npip install uwsgi\n");
    put(&at, "Makefile", "all:\n\tcc x.c\n");
    put(&at, "build/run.sh", "uwsgi --ini a.ini\n");
    put(&at, ".gitignore", "build/\n");
    let text = run(&at, &[".", "--list-files"]);
    assert_eq!(
        stdout(&text),
        "./Dockerfile:5: web: uwsgi --ini uwsgi.ini --http :$PORT\n./compose.yml:7: app: sets UWSGI_THREADS\n\
         ./deploy/app.service:2: /usr/bin/uwsgi --ini /etc/app.ini\n./map.yaml:3: uwsgi.ini\n./uwsgi.ini\n"
    );
    let files = listed(&at, &["."]);
    let kinds: Vec<&str> = files.iter().filter_map(|file| file["kind"].as_str()).collect();
    assert_eq!(kinds, ["start", "environment", "start", "configuration", "configuration"]);
    let start = &files[0];
    assert_eq!(
        (&start["line"], &start["place"], &start["form"]),
        (&5.into(), &"dockerfile".into(), &"shell".into())
    );
    assert_eq!(start["arguments"][3]["text"], ":$PORT");
    assert_eq!(
        (&start["arguments"][3]["known"], &start["arguments"][0]["known"]),
        (&false.into(), &true.into())
    );
    assert_eq!(
        (&start["environment"]["UWSGI_HARAKIRI"], &start["directory"]),
        (&"30".into(), &"/srv".into())
    );
    assert_eq!(start["environment"]["API_TOKEN"], "***", "a secret is masked");
    assert_eq!(files[4]["sections"], serde_json::json!(["uwsgi", "prod"]));
    assert_eq!(files[3]["key"], "uwsgi.ini");
    assert_eq!(start["configurations"], serde_json::json!(["./uwsgi.ini"]), "through COPY and WORKDIR");
}

#[test]
fn a_place_is_read_as_what_it_is() {
    let at = folder("starts_named");
    for (name, text) in [
        ("Dockerfile", DOCKERFILE),
        ("run", "#!/bin/sh\nexec uwsgi --http :80\n"),
        ("a.conf", "[program:a]\ncommand=uwsgi --http :80\n"),
        ("a.service", "[Service]\nExecStart=/usr/bin/uwsgi --http :80\n"),
        (
            "k.yaml",
            "apiVersion: v1\nspec:\n  containers:\n  - name: a\n    command: [uwsgi, --http, ':80']\n",
        ),
    ] {
        put(&at, name, text);
        let output = run(&at, &[name, "--format", "json"]);
        assert!(!stdout(&output).contains("section-missing"), "{name}: {}", stdout(&output));
        assert_eq!(listed(&at, &[name]).len(), 1, "{name}");
    }
}

#[test]
fn a_place_that_starts_nothing_is_passed_over() {
    let at = folder("starts_nothing");
    for (name, text) in [
        ("Dockerfile", "FROM nginx\nCMD [\"nginx\"]\n"),
        ("a.sh", "#!/bin/sh\npip install uwsgi\n"),
        ("compose.yml", "services:\n  a:\n    image: x\n    command: x\n"),
    ] {
        put(&at, name, text);
        let output = run(&at, &[name]);
        assert_eq!((code(&output), stdout(&output).contains("section")), (0, false), "{name}");
        assert!(stderr(&output).contains("no start of uWSGI found"), "{name}: {}", stderr(&output));
        assert!(stderr(&run(&at, &["-q", name])).is_empty(), "{name}");
        assert!(listed(&at, &[name]).is_empty());
    }
    assert_eq!(code(&run(&at, &["."])), 2, "a folder without configuration or start");
}

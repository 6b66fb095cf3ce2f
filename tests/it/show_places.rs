//! `show PLACE[:NAME]`: a start with its environment, its words and its files.

use serde_json::Value;

use crate::cli::{code, folder, put, run, stderr, stdout};

const DOCKERFILE: &str = "FROM python:3.12\nWORKDIR /srv/shop\nENV UWSGI_PROCESSES=8\nCOPY . /srv/shop\n\
     CMD [\"uwsgi\", \"--ini\", \"conf/app.ini\", \\\n     \"--thread\", \"4\"]\n";

#[test]
fn a_start_is_shown_with_the_lines_of_its_words() {
    let folder = folder("show-place");
    put(&folder, "Dockerfile", DOCKERFILE);
    put(&folder, "conf/app.ini", "[uwsgi]\nprocesses = 2\nhere = %d\n");
    let shown = run(&folder, &["show", "--format", "json", "Dockerfile"]);
    let shown: Value = serde_json::from_str(&stdout(&shown)).unwrap();
    assert_eq!(shown["outcome"], "fatal", "`--thread` is ambiguous");
    assert!(
        shown["reason"].as_str().unwrap().starts_with("Dockerfile:6: `--thread` is ambiguous"),
        "{shown}"
    );

    put(&folder, "Dockerfile", DOCKERFILE.replace("--thread", "--threads"));
    let shown = run(&folder, &["show", "--format", "json", "Dockerfile"]);
    assert_eq!(code(&shown), 0, "{}", stderr(&shown));
    let shown: Value = serde_json::from_str(&stdout(&shown)).unwrap();
    let options = shown["options"].as_array().unwrap().iter();
    let lines: Vec<String> = options
        .map(|one| {
            format!("{}={} {}:{}", one["key"], one["value"], one["file"], one["line"]).replace('"', "")
        })
        .collect();
    assert_eq!(
        lines,
        [
            "processes=8 Dockerfile:3",
            "ini=conf/app.ini Dockerfile:5",
            "processes=2 conf/app.ini:2",
            "here=/srv/shop/conf/ conf/app.ini:3",
            "threads=4 Dockerfile:6"
        ]
    );
    let traced = stdout(&run(&folder, &["show", "--trace", "processes", "Dockerfile"]));
    assert!(traced.contains("Dockerfile:3 (environment): processes writes 8"), "{traced}");
    assert!(traced.contains("conf/app.ini:2: processes writes 2  <- wins"), "{traced}");
}

#[test]
fn of_several_starts_one_is_chosen() {
    let folder = folder("show-places");
    let service = |name: &str, command: &str| {
        format!("  {name}:\n    image: shop\n    working_dir: /srv\n    command: {command}\n")
    };
    let text = format!(
        "services:\n{}{}",
        service("web", "uwsgi --http :8080 --master"),
        service("jobs", "uwsgi --mule=jobs.py --master")
    );
    put(&folder, "compose.yaml", text);
    let all = run(&folder, &["show", "compose.yaml"]);
    assert_eq!(code(&all), 2);
    let listed = stderr(&all);
    assert!(listed.contains("compose.yaml:web (line ") && listed.contains("compose.yaml:jobs"), "{listed}");
    let one = run(&folder, &["show", "compose.yaml:jobs"]);
    assert_eq!(code(&one), 0);
    assert!(stdout(&one).starts_with("compose.yaml:9  mule = jobs.py\n"), "{}", stdout(&one));
    let none = run(&folder, &["show", "compose.yaml:nope"]);
    assert!(code(&none) == 2 && stderr(&none).contains("`nope`"), "{}", stderr(&none));
    let differs = stdout(&run(&folder, &["show", "compose.yaml:web", "--diff", "compose.yaml:jobs"]));
    assert_eq!(differs, "- http = :8080\n+ mule = jobs.py\n");
}

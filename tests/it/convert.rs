//! Conversion: exact, or refused with a line and a reason.

use std::sync::Arc;

use proptest::prelude::*;
use uwsgi_lint::catalog::{Build, Version};
use uwsgi_lint::convert::{Converted, Form, Input, Refused, convert};
use uwsgi_lint::host::{LocalHost, Rest};
use uwsgi_lint::syntax::Format;

use crate::support::project;

pub(crate) const INI: Form = Form::File(Format::Ini);
pub(crate) const YAML: Form = Form::File(Format::Yaml);
pub(crate) const JSON: Form = Form::File(Format::Json);
pub(crate) const TOML: Form = Form::File(Format::Toml);
pub(crate) const XML: Form = Form::File(Format::Xml);

fn host() -> LocalHost {
    LocalHost {
        cwd: Some(project("fixtures/convert")),
        beside: None,
        root: Some(project("fixtures/convert")),
        env: vec![(b"HOME".to_vec(), b"/root".to_vec())],
        rest: Rest::None,
        machine: false,
    }
}

fn input(source: &[u8], form: Form, build: Option<Build>, flatten: bool) -> Input {
    Input {
        path: format!("cfg.{}", form.name()).into_bytes(),
        section: b"uwsgi".to_vec(),
        source: Arc::from(source),
        form,
        build,
        target: Version::LATEST,
        flatten,
        start: None,
    }
}

pub(crate) fn run(source: &[u8], from: Form, to: Form, build: Option<Build>) -> Result<Converted, Refused> {
    convert(&input(source, from, build, false), to, &host())
}

fn text(source: &str, from: Form, to: Form, build: Option<Build>) -> String {
    let converted =
        run(source.as_bytes(), from, to, build).unwrap_or_else(|refused| panic!("{source}: {refused}"));
    String::from_utf8(converted.text).unwrap()
}

#[test]
fn each_format_as_a_person_would_write_it() {
    let source = "# c\n[uwsgi]\n\nchdir = %d/x\nmaster\nprocesses = 4\nenv = A=\"b\"\n# d\nenv = 50%% \\d\n";
    let table = [
        (
            YAML,
            Some(Build::Full),
            "# c\nuwsgi:\n\n  chdir: \"%d/x\"\n  master: true\n  processes: 4\n  env: A=\"b\"\n  # d\n  env: 50%% \\d\n",
        ),
        (
            JSON,
            None,
            "{\n  \"uwsgi\": {\n    \"chdir\": \"%d/x\",\n    \"master\": true,\n    \"processes\": 4,\n    \"env\": [\n      \"A=\\\"b\\\"\",\n      \"50%% \\\\d\"\n    ]\n  }\n}\n",
        ),
        (
            TOML,
            None,
            "# c\n[uwsgi]\n\nchdir = \"%d/x\"\nmaster = true\nprocesses = 4\nenv = [\n    \"A=\\\"b\\\"\",\n    # d\n    '50%% \\d',\n]\n",
        ),
        (
            XML,
            None,
            "<!-- c -->\n<uwsgi>\n\n  <chdir>%d/x</chdir>\n  <master><![CDATA[]]></master>\n  <processes>4</processes>\n  <env>A=\"b\"</env>\n  <!-- d -->\n  <env>50%% \\d</env>\n</uwsgi>\n",
        ),
    ];
    for (to, build, expected) in table {
        assert_eq!(text(source, INI, to, build), expected, "{}", to.name());
    }
}

#[test]
fn command_lines_and_environments() {
    let ini = "[uwsgi]\nhttp = :80\nmaster = true\nprocesses = 4\nenv = A=50%% off\n";
    for source in [
        "uwsgi --http :80 --master -p 4 --env 'A=50% off'",
        "exec /usr/bin/uwsgi --http=:80 -Mp4 \\\n  --env \"A=50% off\"\n",
        "FROM x\nRUN y\nENTRYPOINT [\"uwsgi\", \"--http\", \":80\"]\nCMD [\"--master\", \\\n \"-p4\", \"--env\", \"A=50% off\"]\n",
    ] {
        assert_eq!(text(source, Form::Args, INI, None), ini);
    }
    for source in [
        "UWSGI_HTTP=:80\nUWSGI_MASTER=true\nUWSGI_PROCESSES=4\nUWSGI_ENV=A=50% off\n",
        "ENV UWSGI_HTTP=:80 UWSGI_MASTER=true\nENV UWSGI_PROCESSES=4\nENV UWSGI_ENV=\"A=50% off\"\n",
        "  - UWSGI_HTTP=:80\n  UWSGI_MASTER: true\n  UWSGI_PROCESSES: \"4\"\n  - \"UWSGI_ENV=A=50% off\"\n",
    ] {
        assert_eq!(text(source, Form::Env, INI, None), ini);
    }
    let args = "uwsgi \\\n    --http :80 \\\n    --master \\\n    --processes 4 \\\n    --env 'A=50% off'\n";
    assert_eq!(text(ini, INI, Form::Args, None), args);
    assert_eq!(text(ini, INI, Form::Env, None).lines().count(), 4);
    assert_eq!(
        text("uwsgi --http :80 a.ini --master b.yml", Form::Args, INI, None).lines().last(),
        Some("yaml = b.yml")
    );
}

/// Source, from, to, build, line and part of the reason.
type Case = (&'static str, Form, Form, Option<Build>, usize, &'static str);

#[test]
fn what_can_not_be_is_refused_with_line_and_reason() {
    let full = Some(Build::Full);
    let debian = Some(Build::Debian12);
    let table: [Case; 20] = [
        ("[uwsgi]\na = 1\nsocket =\n", INI, YAML, None, 3, "--build full or --build pip or --build debian12"),
        ("[uwsgi]\na = %(b)\n", INI, YAML, None, 2, "--build full or --build pip"),
        ("[uwsgi]\na = x # y\n", INI, YAML, Some(Build::Pip), 2, "cuts it at a `#`"),
        ("[uwsgi]\nini = :x\n[x]\na = 1\n", INI, YAML, full, 2, "in ini alone"),
        ("[uwsgi]\nini = %p:x\n[x]\na = 1\n", INI, YAML, full, 2, "its own name"),
        ("[uwsgi]\na b = 1\n", INI, XML, None, 2, "no name of an element"),
        ("[uwsgi]\napp = 1\n", INI, XML, None, 2, "something else"),
        (
            "[uwsgi]\nif-env = A\nendif =\nif-env = B\nendif =\n",
            INI,
            JSON,
            None,
            4,
            "json knows each name once",
        ),
        ("[uwsgi]\nprocesses = 2\nworkers = 3\nprocesses = 4\n", INI, JSON, None, 4, "once"),
        ("uwsgi:\n  a: \"x\\ny\"\n", YAML, INI, full, 2, "line end"),
        ("uwsgi:\n  a: \" x\"\n", YAML, INI, full, 2, "blank"),
        ("[uwsgi]\na = 1.5\n", TOML, INI, None, 2, "must be written as a string"),
        ("uwsgi --http\n", Form::Args, INI, None, 1, "requires a value"),
        ("uwsgi --proc 4\n", Form::Args, INI, None, 1, "ambiguous"),
        ("uwsgi --psgi x\n", Form::Args, INI, Some(Build::Pip), 1, "psgi"),
        ("uwsgi \\\n --wsgi-file a.py --plugin python3", Form::Args, INI, debian, 2, "plugin `python`"),
        (
            "{\"uwsgi\": {\"master\": true, \"module\": \"x\"}}",
            JSON,
            Form::Args,
            debian,
            1,
            "plugin `python`",
        ),
        ("[uwsgi]\n\nmaster = true\n# c\nmodule = x\n", INI, Form::Args, debian, 5, "plugin `python`"),
        ("uwsgi --http $PORT", Form::Args, INI, None, 1, "a shell gives"),
        ("[uwsgi]\nchdir = %d\n", INI, Form::Args, None, 2, "--flatten"),
    ];
    for (source, from, to, build, line, reason) in table {
        let refused = run(source.as_bytes(), from, to, build).expect_err(source);
        assert_eq!(refused.line, line, "{source}: {refused}");
        assert!(refused.to_string().contains(reason), "{source}: {refused}");
    }
}

/// Keys, values and comments of an ini text, without its layout.
fn content(text: &str) -> Vec<String> {
    let line = |line: &str| match line.trim() {
        "" => None,
        comment if comment.starts_with([';', '#']) => Some(format!("#{}", comment[1..].trim())),
        header if header.starts_with('[') => Some(header.to_owned()),
        entry => {
            let (key, value) = entry.split_once('=').unwrap_or((entry, ""));
            Some(format!("{}={}", key.trim(), value.trim()))
        }
    };
    text.lines().filter_map(line).collect()
}

#[test]
fn there_and_back_through_yaml_and_toml() {
    for name in ["django.ini", "blocks.ini"] {
        let source = std::fs::read_to_string(project("fixtures/convert").join(name)).unwrap();
        for to in [YAML, TOML] {
            if to == YAML && source.contains("ini = :") {
                continue;
            }
            let there = text(&source, INI, to, Some(Build::Full));
            assert_eq!(
                content(&text(&there, to, INI, Some(Build::Full))),
                content(&source),
                "{name}\n{there}"
            );
        }
    }
}

#[test]
fn flat() {
    let source = std::fs::read(project("fixtures/convert/blocks.ini")).unwrap();
    let flat = convert(&input(&source, INI, None, true), JSON, &host()).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&flat.text).unwrap();
    assert_eq!(json["uwsgi"]["processes"], 2);
    assert_eq!(json["uwsgi"]["mule"], serde_json::json!(["a.py", "b.py", "c.py"]));
    assert_eq!(json["uwsgi"]["log-maxsize"], 1_000_000);
    let args = convert(&input(&source, INI, None, true), Form::Args, &host()).unwrap();
    assert!(String::from_utf8(args.text).unwrap().contains("--mule=c.py"));
}

proptest! {
    #[test]
    fn any_bytes_are_answered(source in prop::collection::vec(any::<u8>(), 0..200), from in 0..7usize, to in 0..7usize) {
        let forms = [INI, YAML, JSON, TOML, XML, Form::Args, Form::Env];
        let _ = run(&source, forms[from], forms[to], None);
    }
}

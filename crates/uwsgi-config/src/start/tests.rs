//! Each place as its own program reads it; and any bytes at all.

use super::{Form, Place, PlaceKind, Start, read};
use crate::syntax::LineIndex;
use proptest::prelude::*;
use std::fmt::Write as _;

/// A start in one line: where it is, its name, its words with `|` between them, and what is set for it.
fn line(source: &str, start: &Start) -> String {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let number = LineIndex::new(source.as_bytes()).position(source.as_bytes(), start.program.span.start).0;
    let mut out = format!("{number}");
    if let Some(name) = &start.name {
        let _ = write!(out, " {name}:");
    }
    let words: Vec<String> = start.arguments.iter().map(|word| text(word.written())).collect();
    let _ = write!(out, " {}", words.join("|"));
    for variable in &start.environment {
        let _ = write!(out, " {}={}", text(variable.name.clone()), text(variable.value.written()));
    }
    if let Some(directory) = &start.directory {
        let _ = write!(out, " in {}", text(directory.written()));
    }
    if let Some(user) = &start.user {
        let _ = write!(out, " as {}", text(user.written()));
    }
    if start.form == Form::Shell {
        out += if start.is_exec { " exec" } else { " sh" };
    }
    out
}

pub(super) fn starts(kind: PlaceKind, source: &str) -> Vec<String> {
    read(kind, source.as_bytes()).starts.iter().map(|start| line(source, start)).collect()
}

#[test]
fn dockerfiles() {
    let docker = |source: &str| starts(PlaceKind::Dockerfile, source);
    let base =
        "FROM python:3 AS base\nENV A=1 UWSGI_B=\"x y\"\nENV UWSGI_C two words\nWORKDIR /srv\nWORKDIR app\n";
    let env = "A=1 UWSGI_B=x y UWSGI_C=two words in /srv/app";
    assert_eq!(
        docker(&format!("{base}CMD [\"uwsgi\", \\\n  # why\n  \"a.ini\"]\n")),
        [format!("6 base: a.ini {env}")]
    );
    assert_eq!(
        docker(&format!("{base}FROM base as web\nUSER www\nCMD exec uwsgi --http :$PORT\n")),
        [format!("8 web: --http|:$PORT {env} as www exec")]
    );
    // Joined, as Docker does it.
    assert_eq!(docker("FROM a\nENTRYPOINT [\"uwsgi\"]\nCMD [\"--ini\", \"a\"]"), ["2 --ini|a"]);
    assert_eq!(docker("FROM a\nENTRYPOINT [\"tini\", \"--\"]\nCMD uwsgi a.ini"), ["3 a.ini sh"]);
    assert_eq!(docker("FROM a\nENTRYPOINT uwsgi --ini a\nCMD [\"x\"]"), ["2 --ini|a sh"]);
    assert_eq!(docker("FROM a\nENTRYPOINT [\"/e.sh\"]\nCMD [\"uwsgi\"]"), ["3 "]);
    assert_eq!(docker("FROM a\nCMD [\"uwsgi\"]\nFROM b\nCMD [\"nginx\"]"), [""; 0]);
    assert_eq!(docker("FROM a AS b\nCMD [\"uwsgi\"]\nFROM b\nENTRYPOINT [\"/e.sh\"]"), [""; 0]);
    assert_eq!(docker("FROM a\nENTRYPOINT [\"python\"]\nCMD [\"uwsgi\", \"a.ini\"]"), [""; 0]);
    // What starts nothing.
    assert_eq!(docker("FROM a\nRUN uwsgi --ini a\nLABEL x=\"uwsgi --ini a\"\nONBUILD CMD uwsgi"), [""; 0]);
    assert_eq!(docker("FROM a\nRUN <<EOF\nCMD uwsgi --a\nEOF\nCMD uwsgi --b"), ["5 --b sh"]);
    assert_eq!(docker("# escape=`\nFROM a\nCMD uwsgi `\n  --b"), ["3 --b sh"]);
    assert_eq!(docker("from a\narg P=1\nenv Q=$P R=${S}\ncmd uwsgi -p $Q"), ["4 -p|$Q Q=$P R=${S} sh"]);
}

#[test]
fn what_stands_around_a_dockerfile() {
    let source = "FROM x\nCOPY --chown=a:b a.ini conf/ /etc/\nCOPY --from=y z /z\nEXPOSE 80 81/tcp\nSTOPSIGNAL SIGINT\nHEALTHCHECK --interval=1s CMD curl -f http://x\nCMD uwsgi a";
    let place = read(PlaceKind::Dockerfile, source.as_bytes());
    let start = &place.starts[0];
    let around = &start.surroundings;
    assert_eq!(around.mounts.iter().map(|mount| mount.sources.len()).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((around.ports.len(), around.probes[0].command.len()), (2, 3));
    assert_eq!(start.stop_signal.as_ref().and_then(super::Word::text).as_deref(), Some(&b"SIGINT"[..]));
}

#[test]
fn shells() {
    let shell = |source: &str| starts(PlaceKind::Shell, source);
    assert_eq!(
        shell("#!/bin/sh\nset -e\nexec uwsgi --a 'b c' \"$X\" d\\\n\te # f\n"),
        ["3 --a|b c|$X|d|e exec"]
    );
    assert_eq!(
        shell("if a; then\n ddtrace-run uwsgi /a.ini\nelse\n exec /opt/v/bin/uwsgi b.ini\nfi"),
        ["2 /a.ini sh", "4 b.ini exec"]
    );
    assert_eq!(shell("case $1 in\n uwsgi)\n  uwsgi a ;;\n uwsgi|b) uwsgi c;;\nesac"), ["3 a sh", "4 c sh"]);
    assert_eq!(
        shell("export A=1 UWSGI_B=$C\nD=2\ncd /x && cd y\nE=3 uwsgi a"),
        ["4 a A=1 UWSGI_B=$C E=3 in /x/y sh"]
    );
    assert_eq!(shell("(cd /x; uwsgi a)\nuwsgi b"), ["1 a in /x sh", "2 b sh"]);
    assert_eq!(
        shell("if x; then export A=1; else export B=2; uwsgi a; fi\nuwsgi b"),
        ["1 a B=2 sh", "2 b A=1 B=2 sh"]
    );
    assert_eq!(shell("su www -c 'exec uwsgi -p 2'"), ["1 -p|2 as www sh"]);
    assert_eq!(
        shell("gosu app:app newrelic-admin run-program uwsgi a >>log 2>&1 &\n"),
        ["1 a as app:app sh"]
    );
    assert_eq!(shell("./wait-for-it.sh db:1 -t 5 -- uwsgi a"), ["1 a sh"]);
    assert_eq!(
        shell("python3 -m pyuwsgi --http :1; poetry run uwsgi b; env -i X=1 uwsgi c"),
        ["1 --http|:1 sh", "1 b sh", "1 c X=1 sh"]
    );
    assert_eq!(shell("bash <<EOF\nuwsgi a\nEOF\ncat <<'E' > x\nuwsgi b\nE\n"), ["2 a sh"]);
    assert_eq!(shell("run() {\n uwsgi a\n}\nfunction go { uwsgi b; }\nrun"), ["2 a sh", "4 b sh"]);
    assert_eq!(
        shell("start-stop-daemon --start -c www --exec /usr/bin/uwsgi -- --ini a"),
        ["1 --ini|a as www sh"]
    );
    assert_eq!(
        shell("A=(uwsgi b)\nfor i in uwsgi c; do uwsgi $i; done\n[[ x && uwsgi ]] && uwsgi d"),
        ["2 $i sh", "3 d sh"]
    );
}

#[test]
fn names_that_a_script_gives_once_are_known() {
    let shell = |source: &str| starts(PlaceKind::Shell, source);
    assert_eq!(shell("A=/x\nB=\"$A/b.ini\"\nuwsgi $B ${A}"), ["3 /x/b.ini|/x sh"]);
    assert_eq!(shell("A=1\nA=2\nuwsgi $A"), ["3 $A sh"]);
    assert_eq!(shell("[ x ] && A=1\nuwsgi $A"), ["2 $A sh"]);
    assert_eq!(shell("A=1\n. ./env\nuwsgi $A"), ["3 $A sh"]);
    assert_eq!(shell("O=\"--a --b\"\nuwsgi $O \"$O\""), ["2 --a|--b|--a --b sh"]);
    assert_eq!(shell("D=/usr/bin/uwsgi\n$D a.ini\n$(which uwsgi) b"), ["2 a.ini sh", "3 b sh"]);
    let source = b"P=${UWSGI_P:-4}\nuwsgi -p $P";
    let place = read(PlaceKind::Shell, source);
    let hint = super::Piece::Unknown { written: b"$P".to_vec(), hint: Some(b"4".to_vec()) };
    assert_eq!(place.starts[0].arguments[1].pieces, [hint]);
    assert!(place.starts[0].arguments[1].may_split);
}

#[test]
fn commands_that_start_nothing() {
    for source in [
        "# uwsgi --ini a",
        "echo uwsgi --ini a",
        "pip install uwsgi --upgrade",
        "uwsgi --reload /run/a.pid",
        "uwsgi --stop=/run/a.pid",
        "uwsgi --connect-and-read x",
        "/etc/init.d/uwsgi restart",
        "service uwsgi --full-restart",
        "command -v uwsgi",
        "which uwsgi && docker compose up uwsgi --build",
        "pkill -f uwsgi; killall -9 uwsgi; supervisorctl restart uwsgi",
        "exec \"$@\"",
        "make uwsgi",
        "A='uwsgi --ini a'",
        "cat > /etc/x.service <<EOF\nExecStart=/usr/bin/uwsgi --ini a\nEOF",
        "uwsgi() { :; }",
        "trap 'uwsgi --stop x' TERM",
        "su www",
        "uwsgi-tool --ini a",
        "rm -rf /run/uwsgi/*; chown www /run/uwsgi -R",
    ] {
        assert_eq!(starts(PlaceKind::Shell, source), [""; 0], "{source}");
    }
}

#[test]
fn compose_files() {
    let compose = |source: &str| starts(PlaceKind::Compose, source);
    let source = "services:\n  web: &web\n    image: x\n    working_dir: /srv\n    command: >\n      bash -c '\n      sleep 3 &&\n      uwsgi --http :$$PORT -p ${P:-2} a.ini'\n    environment:\n      UWSGI_A: 1\n      B: two\n  other:\n    <<: *web\n    command: [\"uwsgi\", \"b c.ini\"]\n    environment:\n      - UWSGI_A=3\n  third:\n    extends: other\n    entrypoint: tini -- uwsgi\n    command: --c\n    user: www\n";
    assert_eq!(
        compose(source),
        [
            "8 web: --http|:$PORT|-p|${P:-2}|a.ini UWSGI_A=1 B=two in /srv sh",
            "14 other: b c.ini UWSGI_A=3 in /srv",
            "19 third: --c UWSGI_A=3 in /srv as www"
        ]
    );
    assert_eq!(compose("services:\n  a:\n    command: python x && uwsgi a\n    image: uwsgi\n"), [""; 0]);
    assert_eq!(compose("web:\n  image: x\n  command: uwsgi a\n"), ["3 web: a"]);
    let place = read(PlaceKind::Compose, b"services:\n  a:\n    image: x\n    environment: [UWSGI_X=1, Y]\n");
    assert_eq!(place.environments.len(), 1);
}

#[test]
fn manifests() {
    let kubernetes = |source: &str| starts(PlaceKind::Kubernetes, source);
    let source = "apiVersion: apps/v1\nspec:\n  template:\n    spec:\n      terminationGracePeriodSeconds: 5\n      initContainers:\n      - name: init\n        command: [uwsgi, never]\n      containers:\n      {{- if .Values.x }}\n      - name: {{ .Chart.Name }}-web\n        command: [\"sh\", \"-c\"]\n        args: [\"exec uwsgi --http :$(PORT) -p {{ .Values.n | default 4 }}\"]\n        env:\n        - {name: PORT, value: \"80\"}\n      {{- end }}\n      - name: b\n        command:\n        - uwsgi\n        args:\n        - --ini\n        - /etc/$(NONE).ini\n        readinessProbe:\n          httpGet: {port: 80}\n";
    assert_eq!(
        kubernetes(source),
        [
            "13 {{ .Chart.Name }}-web: --http|:$(PORT)|-p|{{ .Values.n | default 4 }} PORT=80 exec",
            "19 b: --ini|/etc/$(NONE).ini"
        ]
    );
    let map = b"kind: ConfigMap\nmetadata: {name: m}\ndata:\n  uwsgi.ini: |\n    [uwsgi]\n    master = true\n  other: x\n";
    let place = read(PlaceKind::Kubernetes, map);
    assert_eq!(
        (place.embedded.len(), place.embedded[0].text.as_slice()),
        (1, &b"[uwsgi]\nmaster = true\n"[..])
    );
    // The last line end is not in the bytes of the block.
    for (at, span) in place.embedded[0].map_back.iter().filter(|(_, span)| !span.is_empty()) {
        assert_eq!(span.of(map)[0], place.embedded[0].text[*at as usize]);
    }
}

#[test]
fn units() {
    let systemd = |source: &str| starts(PlaceKind::Systemd, source);
    let source = "[Service]\nUser=www\nEnvironment=\"A=b c\" UWSGI_D=1\nEnvironment=E=%i\nWorkingDirectory=/srv\nExecStartPre=/bin/mkdir /run/uwsgi\nExecStart=-@/usr/bin/uwsgi name --ini \\\n  # why\n  /etc/%i.ini -p ${N} $O $$X\nExecReload=/usr/bin/uwsgi --reload x\n";
    assert_eq!(systemd(source), ["7 --ini|/etc/%i.ini|-p|${N}|$O|$X A=b c UWSGI_D=1 E=%i in /srv as www"]);
    assert_eq!(systemd("[Service]\nExecStart=/bin/sh -c 'uwsgi --a'\n"), ["2 --a sh"]);
    assert_eq!(systemd("[Service]\nExecStart=/a\nExecStart=\nExecStart=/b/uwsgi c\n"), ["4 c"]);
}

#[test]
fn supervisors() {
    let supervisor = |source: &str| starts(PlaceKind::Supervisor, source);
    let source = "[supervisord]\nenvironment=S=1\n[program:web]\ncommand = uwsgi --a %(ENV_X)s ; why\n\t--b 50%%\nenvironment=C=\"d,e\",F='g'\ndirectory=/srv\nuser=www\n[program:x]\ncommand=make uwsgi\n";
    assert_eq!(supervisor(source), ["4 web: --a|%(ENV_X)s|--b|50% S=1 C=d,e F=g in /srv as www"]);
    let source = "[program:a]\n{% if x %}\ncommand=make uwsgi\ndirectory=/1\n{% else %}\ncommand=uwsgi y\ndirectory=/2\n{% endif %}\n";
    assert_eq!(supervisor(source), ["6 a: y in /2"]);
}

#[test]
fn procfiles_and_makefiles() {
    assert_eq!(
        starts(PlaceKind::Procfile, "# x\nweb: bin/start-nginx uwsgi a.ini\nuwsgi: celery x\n"),
        ["2 web: a.ini sh"]
    );
    let makefile = "V := uwsgi\n.PHONY: run\nrun: dep\n\t@$(VENV)/bin/uwsgi --a $(B) $$C \\\n\t  --d\nuwsgi:\n\techo uwsgi\n";
    assert_eq!(starts(PlaceKind::Makefile, makefile), ["4 run: --a|$(B)|$C|--d sh"]);
}

#[test]
fn files_of_variables() {
    let place = read(PlaceKind::Variables, b"# x\nA=1\nexport UWSGI_B = 2\nUWSGI_C='3 4'\n");
    let all: Vec<(&[u8], Option<Vec<u8>>)> =
        place.environments[0].variables.iter().map(|one| (one.name.as_slice(), one.value.text())).collect();
    assert_eq!(all, [(&b"A"[..], Some(b"1".to_vec())), (b"UWSGI_C", Some(b"3 4".to_vec()))]);
    assert!(read(PlaceKind::Variables, b"A=uwsgi\n").is_empty());
}

#[test]
fn kinds() {
    let of = |path: &str, text: &str| PlaceKind::of(path.as_bytes(), text.as_bytes());
    assert_eq!(of("a/Dockerfile.dev", "FROM uwsgi"), Some(PlaceKind::Dockerfile));
    assert_eq!(of("a/web.dockerfile", "FROM x"), None, "no word about uWSGI");
    assert_eq!(of("x.service", "#!/bin/sh\nuwsgi"), Some(PlaceKind::Shell));
    assert_eq!(of("x.service.j2", "[Service]\nExecStart=uwsgi"), Some(PlaceKind::Systemd));
    assert_eq!(of("x.conf", "[program:a]\ncommand=uwsgi"), Some(PlaceKind::Supervisor));
    assert_eq!(of("run", "#!/usr/bin/env bash\nuwsgi"), Some(PlaceKind::Shell));
    assert_eq!(of("run", "#!/usr/bin/python\nuwsgi"), None);
    assert_eq!(of("wb_start", "uwsgi --ini a.ini\n"), Some(PlaceKind::Shell));
    assert_eq!(of("README", "uwsgi is a server\n"), None);
    assert_eq!(of("a.yml", "services:\n  a:\n    command: uwsgi\n"), Some(PlaceKind::Compose));
    assert_eq!(of("a.yaml", "kind: X\napiVersion: v1\nx: uwsgi\n"), Some(PlaceKind::Kubernetes));
    assert_eq!(of("uwsgi.yaml", "uwsgi:\n  master: true\n"), None);
    assert_eq!(of("a.sh", "uwsgi\0"), None);
}

const KINDS: [PlaceKind; 9] = [
    PlaceKind::Variables,
    PlaceKind::Dockerfile,
    PlaceKind::Compose,
    PlaceKind::Kubernetes,
    PlaceKind::Systemd,
    PlaceKind::Supervisor,
    PlaceKind::Procfile,
    PlaceKind::Shell,
    PlaceKind::Makefile,
];

/// Every span lies inside of the file, and what says that it is literal is.
fn inside(place: &Place, source: &[u8]) {
    for start in &place.starts {
        let variables = start.environment.iter().map(|variable| &variable.value);
        for word in start.arguments.iter().chain(&start.wrappers).chain([&start.program]).chain(variables) {
            assert!(word.span.end as usize <= source.len());
            assert!(!word.is_literal || word.text().as_deref() == Some(word.span.of(source)));
        }
    }
    for one in &place.embedded {
        assert!(
            one.map_back
                .iter()
                .all(|(at, span)| *at as usize <= one.text.len() && span.end as usize <= source.len())
        );
    }
}

#[test]
fn a_folded_line_end_is_not_its_own_byte() {
    let source = b"services:\n  a:\n    command: [uwsgi, \"--ini=/a\nb.ini\"]\n";
    let place = read(PlaceKind::Compose, source);
    let Some(start) = place.starts.first() else { panic!("no start") };
    assert_eq!(start.arguments[0].text().as_deref(), Some(&b"--ini=/a b.ini"[..]));
    inside(&place, source);
}

#[test]
fn an_empty_word_is_not_its_quotes() {
    for source in ["web: uwsgi --ini \"\" --master\n", "web: uwsgi --ini '' --master\n"] {
        let place = read(PlaceKind::Procfile, source.as_bytes());
        assert_eq!(place.starts[0].arguments[1].text().as_deref(), Some(&b""[..]));
        inside(&place, source.as_bytes());
    }
}

/// Pieces of which hostile files are made.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "uwsgi",
        " --ini",
        " a.ini",
        "\n",
        " ",
        "\\",
        "\\\n",
        "\"",
        "'",
        "$",
        "${",
        "}",
        "$(",
        ")",
        "(",
        "`",
        "<<EOF\n",
        "EOF\n",
        "[",
        "]",
        ",",
        "{{",
        "}}",
        "{% if %}",
        "%(",
        ")s",
        "%%",
        "%i",
        "FROM a\n",
        "CMD ",
        "ENTRYPOINT ",
        "ENV A=",
        "WORKDIR ",
        "services:\n",
        "  web:\n",
        "    command: ",
        "    - ",
        ">\n      ",
        "|\n      ",
        "&a ",
        "*a",
        "<<: *a\n",
        "containers:\n",
        "[Service]\n",
        "ExecStart=",
        "[program:x]\n",
        "command=",
        "environment=",
        "web: ",
        "\t",
        "case x in\n",
        "esac",
        ";;",
        "if ",
        "fi",
        "export A=",
        "cd ",
        "sh -c ",
        "su -c ",
        "&&",
        "|",
        ";",
        "#",
        "é",
        "\r\n",
        ":",
        "=",
        "- ",
    ];
    let one = prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), "\\PC{0,3}"];
    prop::collection::vec(one, 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(source in pieces()) {
        for kind in KINDS {
            inside(&read(kind, source.as_bytes()), source.as_bytes());
        }
        let _ = PlaceKind::of(b"x", source.as_bytes());
    }

    #[test]
    fn any_bytes_are_read(source in prop::collection::vec(any::<u8>(), 0..200)) {
        for kind in KINDS {
            inside(&read(kind, &source), &source);
        }
    }
}

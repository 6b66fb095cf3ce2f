//! What the words of a script come to, and whether it goes on after a start.

use super::super::tests::starts;
use super::super::{PlaceKind, read};

#[test]
fn a_program_is_known_by_the_end_of_its_path() {
    let shell = |source: &str| starts(PlaceKind::Shell, source);
    assert_eq!(shell("U=\"$V/bin/uwsgi\"\nrun() {\n \"$U\" \"$R/a.ini\"\n}"), ["3 $R/a.ini sh"]);
    assert_eq!(shell("C=\"uwsgi --ini $I\"\necho \"run $C\"\n$C &"), ["3 --ini|$I sh"]);
    assert_eq!(shell("C=\"uwsgi --ini $I\"\n[ x ] && C=other\n$C"), [""; 0]);
    assert_eq!(shell("C=\"uwsgi --ini $I\"\n\"$C\""), [""; 0]);
}

#[test]
fn words_that_a_script_sets_for_itself() {
    let shell = |source: &str| starts(PlaceKind::Shell, source);
    let set = "if [ \"$1\" = web ]; then\n set -- uwsgi --ini a.ini\nfi\n";
    assert_eq!(shell(&format!("{set}exec \"$@\"")), ["2 --ini|a.ini exec"]);
    assert_eq!(shell(&format!("{set}export A=1\nexec gosu app \"$@\"")), ["2 --ini|a.ini A=1 as app exec"]);
    assert_eq!(shell("set -- uwsgi \"$@\"\nexec \"$@\""), ["1 $@ exec"]);
    assert_eq!(shell(&format!("{set}echo \"$@\"")), [""; 0]);
    assert_eq!(shell("if a; then\n set -- uwsgi a.ini\nelse\n exec \"$@\"\nfi"), [""; 0]);
    assert_eq!(shell("set -- gosu app tini -- \"$@\"\nexec \"$@\""), [""; 0]);
}

#[test]
fn whether_a_shell_goes_on() {
    let followed = |source: &str| {
        let place = read(PlaceKind::Shell, source.as_bytes());
        place.starts.iter().map(|start| start.is_followed).collect::<Vec<_>>()
    };
    assert_eq!(followed("uwsgi --daemonize l\nnginx -g 'daemon off;'"), [true]);
    assert_eq!(followed("nginx\nuwsgi a.ini\n"), [false]);
    assert_eq!(followed("uwsgi a.ini & \nwait"), [true]);
    assert_eq!(followed("uwsgi a.ini 2>&1 | tee log"), [true]);
    assert_eq!(followed("uwsgi a.ini && nginx"), [true]);
    assert_eq!(followed("if x; then uwsgi a.ini; else uwsgi b.ini; fi\necho done"), [false, false]);
    assert_eq!(followed("if x; then uwsgi a.ini; fi\nnginx"), [true]);
    assert_eq!(followed("if x; then exec uwsgi a.ini; fi\nnginx"), [false]);
    assert_eq!(followed("case $1 in a) uwsgi a.ini ;; *) \"$@\" ;; esac"), [false]);
    assert_eq!(followed("bash -c 'uwsgi a.ini'; nginx"), [true]);
}

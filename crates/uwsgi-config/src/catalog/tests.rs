//! The table as a whole.

use std::collections::HashSet;

use super::*;

#[test]
fn names_are_unique_sorted_and_found() {
    let names: Vec<&str> = OptId::all().map(OptId::name).collect();
    assert!(names.is_sorted() && names.iter().collect::<HashSet<_>>().len() == names.len());
    for (at, id) in OptId::all().enumerate() {
        assert_eq!((id.index(), OptId::lookup(id.name().as_bytes())), (at, Some(id)));
    }
    for absent in ["", "Master", "master ", "--master", "mastes", "zzzz", "\u{ff}"] {
        assert_eq!(OptId::lookup(absent.as_bytes()), None, "{absent}");
    }
}

#[test]
fn groups_are_symmetric_and_of_one_setter() {
    for id in OptId::all() {
        assert!(id.group().members().any(|other| other == id), "{}", id.name());
        for other in id.aliases() {
            assert_eq!((other.group(), other.setter()), (id.group(), id.setter()));
            assert!(other.aliases().any(|back| back == id));
        }
        for other in id.rivals() {
            assert_eq!(other.var(), id.var());
            assert!(other.rivals().any(|back| back == id));
        }
    }
}

#[test]
fn well_known_options() {
    assert_eq!(OptId::lookup(b"master"), Some(ids::MASTER));
    assert_eq!(
        (ids::MASTER.short(), ids::MASTER.arity(), ids::MASTER.is_flag()),
        (Some('M'), Arity::None, true)
    );
    assert_eq!(ids::MASTER.variable(), "&uwsgi.master_process");
    assert_eq!(ids::PROCESSES.group(), ids::WORKERS.group());
    assert_eq!(ids::PLUGIN.group(), ids::PLUGINS.group());
    assert_ne!(ids::PLUGIN.group(), ids::NEED_PLUGIN.group());
    assert_ne!(ids::UID.var(), ids::GID.var());
    assert!(ids::STATS.flags().contains(Flags::MASTER));
    assert_eq!(ids::BUFFER_SIZE.changes().count(), 1);
    assert_eq!(ids::CHEAPER_IDLE.since(), Version::UNRELEASED);
    assert!(ids::WSGI_FILE.plugin() == "python" && !ids::WSGI_FILE.is_core());
}

#[test]
fn counts_of_the_newest_release() {
    let current = || OptId::all().filter(|id| id.exists_in(Version::LATEST));
    let plugins: HashSet<&str> = current().filter(|id| !id.is_core()).map(OptId::plugin).collect();
    assert_eq!(
        (current().count(), current().filter(|id| id.is_core()).count(), plugins.len()),
        (1261, 792, 52)
    );
}

#[test]
fn every_key_value_list_has_its_vocabulary() {
    for id in OptId::all() {
        let is_list = id.grammar() == Grammar::KvList;
        assert!(!is_list || id.vocabulary().is_some(), "{}", id.name());
    }
    assert_eq!(
        ids::CACHE2.vocabulary().map(|vocabulary| vocabulary.required),
        Some(&["name", "max_items"][..])
    );
}

#[test]
fn defaults_and_builds_of_real_servers() {
    assert_eq!((ids::LISTEN.default(), ids::BUFFER_SIZE.default()), (Some("100"), Some("4096")));
    assert_eq!((ids::CHDIR.default(), ids::BINARY_PATH.default()), (None, None));
    assert!(ids::MASTER.builds().contains(Build::Debian12));
    assert!(
        ids::WSGI_FILE.builds().contains(Build::Pip) && !ids::WSGI_FILE.builds().contains(Build::Debian12)
    );
    assert!(ids::JAIL.builds().is_empty());
    let count = |build| OptId::all().filter(|id| id.builds().contains(build)).count();
    assert_eq!((count(Build::Full), count(Build::Pip), count(Build::Debian12)), (1021, 1021, 776));
    assert_eq!((count(Build::Debian13), count(Build::DebianSid)), (779, 780));
}

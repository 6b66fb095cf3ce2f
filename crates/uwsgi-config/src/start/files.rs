//! Which files of the project a start loads: paths as the server sees them, led back through what brings files there.
//!
//! Nothing here looks at a file system. A path comes to candidates, of which the first that is there is the file; where
//! something unknown may lie over it there are none.

use super::{Mount, MountKind, PlaceKind, Start, Word};

/// A configuration that a start names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The path as the server is told it, without a section.
    pub path: Vec<u8>,
    /// The argument that names it, by number; none where a variable does.
    pub argument: Option<usize>,
}

/// Where a file of the project is to be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidate {
    /// From the folder that the image is built from.
    Context(Vec<u8>),
    /// From the folder of the place itself.
    Beside(Vec<u8>),
    /// A key of a `ConfigMap`.
    ConfigMap {
        /// The name of the map.
        map: Vec<u8>,
        /// The key.
        key: Vec<u8>,
    },
}

/// Options whose value is a configuration.
const LOADERS: [&[u8]; 14] = [
    b"--ini",
    b"--ini-paste",
    b"--ini-paste-logged",
    b"--yaml",
    b"--yml",
    b"--json",
    b"--js",
    b"--xml",
    b"--config",
    b"-x",
    b"-y",
    b"-j",
    b"--include",
    b"--inherit",
];

/// Whether a word of a command line (`--ini`, `-x`) is an option whose value is a configuration.
pub fn is_loader(word: &[u8]) -> bool {
    LOADERS.contains(&word)
}

/// Endings of files that the server loads where they are given by position.
const ENDINGS: [&[u8]; 6] = [b".ini", b".yaml", b".yml", b".json", b".js", b".xml"];

/// The configurations that a start names and of which the whole path is known.
pub fn named(start: &Start) -> Vec<Named> {
    let mut found = Vec::new();
    let mut add = |path: Option<Vec<u8>>, argument: Option<usize>| {
        found.extend(path.and_then(|path| Some(Named { path: without_section(&path)?, argument })));
    };
    for variable in &start.environment {
        let option = variable.name.strip_prefix(b"UWSGI_").unwrap_or_default().to_ascii_lowercase();
        if LOADERS.iter().any(|loader| loader.strip_prefix(b"--") == Some(&option)) {
            add(variable.value.text(), None);
        }
    }
    let mut arguments = start.arguments.iter().enumerate();
    while let Some((number, word)) = arguments.next() {
        let text = word.written();
        let equals = memchr::memchr(b'=', &text);
        if is_loader(&text) {
            if let Some((number, value)) = arguments.next() {
                add(value.text(), Some(number));
            }
        } else if let Some(equals) = equals.filter(|at| is_loader(&text[..*at])) {
            add(word.text().map(|text| text[equals + 1..].to_vec()), Some(number));
        } else if !text.starts_with(b"-") {
            let path = word.text().filter(|text| is_configuration(text));
            add(path, Some(number));
        }
    }
    found
}

/// The path in `FILE:SECTION`; none for a scheme (`http://`, `data://`) or no path at all.
fn without_section(path: &[u8]) -> Option<Vec<u8>> {
    if memchr::memmem::find(path, b"://").is_some() {
        return None;
    }
    let end = memchr::memchr(b':', path).unwrap_or(path.len());
    (end > 0).then(|| path[..end].to_vec())
}

fn is_configuration(text: &[u8]) -> bool {
    let path = &text[..memchr::memchr(b':', text).unwrap_or(text.len())];
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// Where a path that a start names is to be looked for, likeliest first.
pub fn candidates(start: &Start, path: &[u8]) -> Vec<Candidate> {
    let is_container =
        matches!(start.place, PlaceKind::Dockerfile | PlaceKind::Compose | PlaceKind::Kubernetes);
    if !is_container {
        return outside(start, path);
    }
    let Some(path) = absolute(path, start.directory.as_ref()) else { return Vec::new() };
    let mut found = Vec::new();
    for mount in start.surroundings.mounts.iter().rev() {
        let Some(target) = mount.target.text().and_then(|to| absolute(&to, mount.directory.as_ref())) else {
            return Vec::new();
        };
        let Some(rest) = below(&path, &target) else { continue };
        match mount.kind {
            MountKind::Copy => found.extend(copied(mount, &rest)),
            MountKind::Bind => {
                let source = mount.sources.first().and_then(Word::text);
                found
                    .extend(source.and_then(|source| relative(&join(&source, &rest))).map(Candidate::Beside));
                return found;
            }
            MountKind::ConfigMap => {
                found.extend(mapped(mount, &rest));
                return found;
            }
            // Whatever was there before cannot be seen.
            MountKind::Other => return found,
        }
    }
    found
}

/// Outside of containers: what runs in the folder of the place, and has not left it.
fn outside(start: &Start, path: &[u8]) -> Vec<Candidate> {
    let stays = matches!(start.place, PlaceKind::Procfile | PlaceKind::Makefile | PlaceKind::Shell);
    let path = match &start.directory {
        None => Some(path.to_vec()),
        Some(directory) => directory.text().filter(|to| !to.starts_with(b"/")).map(|to| join(&to, path)),
    };
    let path = path.filter(|path| stays && !path.starts_with(b"/")).and_then(|path| relative(&path));
    path.map(Candidate::Beside).into_iter().collect()
}

/// What a `COPY` may have brought to `rest` below its target.
fn copied(mount: &Mount, rest: &[u8]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for source in mount.sources.iter().filter_map(Word::text) {
        let Some(source) = relative(&source) else { continue };
        let name = source.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        let folder = &source[..source.len() - name.len()];
        if memchr::memchr3(b'*', b'?', b'[', &source).is_some() {
            if memchr::memchr(b'/', rest).is_none() && !rest.is_empty() && matches(name, rest) {
                found.push(Candidate::Context(join(folder, rest)));
            }
            continue;
        }
        if rest.is_empty() || name == rest {
            found.push(Candidate::Context(source.clone()));
        }
        if !rest.is_empty() {
            found.push(Candidate::Context(join(&source, rest)));
        }
    }
    found
}

fn mapped(mount: &Mount, rest: &[u8]) -> Option<Candidate> {
    let mut sources = mount.sources.iter().map(Word::text);
    let map = sources.next()??;
    let key = match sources.next() {
        Some(key) => key.filter(|_| rest.is_empty())?,
        None => rest.to_vec(),
    };
    Some(Candidate::ConfigMap { map, key })
}

/// A path from the root, `.` and `..` resolved; none where it depends on a folder that is not known.
fn absolute(path: &[u8], directory: Option<&Word>) -> Option<Vec<u8>> {
    let whole = if path.starts_with(b"/") { path.to_vec() } else { join(&directory?.text()?, path) };
    let rest = whole.strip_prefix(b"/")?;
    Some([&b"/"[..], &relative(rest)?].concat())
}

/// A path without `.`, `..` and double slashes, and without one before it; none where it leads out.
fn relative(path: &[u8]) -> Option<Vec<u8>> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join(&b'/'))
}

fn join(folder: &[u8], path: &[u8]) -> Vec<u8> {
    match (folder.is_empty() || folder.ends_with(b"/"), path.is_empty()) {
        (true, _) => [folder, path].concat(),
        (false, true) => folder.to_vec(),
        (false, false) => [folder, b"/", path].concat(),
    }
}

/// What is left of a path below a folder, or of the path itself.
fn below(path: &[u8], folder: &[u8]) -> Option<Vec<u8>> {
    let rest = path.strip_prefix(folder)?;
    match rest.first() {
        _ if folder == b"/" => Some(rest.to_vec()),
        None => Some(Vec::new()),
        Some(b'/') => Some(rest[1..].to_vec()),
        Some(_) => None,
    }
}

/// `*` and `?` of a name; sets are taken for any one character.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.split_first(), name.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) if pattern.len() <= 64 => {
            (0..=name.len()).any(|at| matches(rest, &name[at..]))
        }
        (Some((b'?', rest)), Some((_, more))) => matches(rest, more),
        (Some((own, rest)), Some((byte, more))) => own == byte && matches(rest, more),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::start::read;

    fn led(kind: PlaceKind, source: &str) -> Vec<(String, Vec<Candidate>)> {
        let place = read(kind, source.as_bytes());
        let start = &place.starts[0];
        let one = |named: &Named| {
            (String::from_utf8_lossy(&named.path).into_owned(), candidates(start, &named.path))
        };
        super::named(start).iter().map(one).collect()
    }

    fn context(paths: &[&str]) -> Vec<Candidate> {
        paths.iter().map(|path| Candidate::Context(path.as_bytes().to_vec())).collect()
    }

    #[test]
    fn through_copy_and_workdir() {
        let docker = |lines: &str| {
            led(PlaceKind::Dockerfile, &format!("FROM x\n{lines}\nCMD uwsgi --ini a.ini:x")).remove(0).1
        };
        assert_eq!(docker("WORKDIR /srv\nCOPY . ."), context(&["a.ini"]));
        assert_eq!(docker("WORKDIR /srv\nCOPY ./conf/b.ini /srv/a.ini"), context(&["conf/b.ini"]));
        assert_eq!(
            docker("COPY conf/a.ini /srv/\nWORKDIR /srv"),
            context(&["conf/a.ini", "conf/a.ini/a.ini"])
        );
        assert_eq!(docker("WORKDIR /srv\nADD x/*.ini ./"), context(&["x/a.ini"]));
        assert_eq!(docker("COPY . /srv"), [], "no working directory is known");
        assert_eq!(docker("WORKDIR /srv\nCOPY . .\nCOPY --from=y /z /srv"), []);
        assert_eq!(docker("WORKDIR /srv\nCOPY . /app"), []);
    }

    #[test]
    fn through_mounts() {
        let source = "services:\n  a:\n    working_dir: /srv\n    volumes: [\"./conf:/srv:ro\"]\n    command: uwsgi a.ini --yaml /etc/b.yml\n";
        let expected = [
            ("a.ini".to_owned(), vec![Candidate::Beside(b"conf/a.ini".to_vec())]),
            ("/etc/b.yml".to_owned(), vec![]),
        ];
        assert_eq!(led(PlaceKind::Compose, source), expected);
        let source = "spec:\n  containers:\n  - name: a\n    command: [uwsgi, /etc/u/a.ini]\n    volumeMounts:\n    - {name: v, mountPath: /etc/u}\n  volumes:\n  - name: v\n    configMap: {name: m}\n";
        assert_eq!(
            led(PlaceKind::Kubernetes, source)[0].1,
            [Candidate::ConfigMap { map: b"m".to_vec(), key: b"a.ini".to_vec() }]
        );
    }

    #[test]
    fn outside_of_containers() {
        assert_eq!(
            led(PlaceKind::Procfile, "web: uwsgi ./x/a.ini")[0].1,
            [Candidate::Beside(b"x/a.ini".to_vec())]
        );
        assert_eq!(led(PlaceKind::Shell, "cd /srv\nuwsgi a.ini")[0].1, []);
        assert_eq!(led(PlaceKind::Systemd, "[Service]\nExecStart=/b/uwsgi a.ini")[0].1, []);
    }

    #[test]
    fn what_is_named() {
        let source = "FROM x\nENV UWSGI_INI=/e.ini\nCMD uwsgi --ini $X --yaml=b.yml -x c.xml http://h/d.ini e.json f --ini data://x";
        let names: Vec<String> =
            led(PlaceKind::Dockerfile, source).into_iter().map(|(path, _)| path).collect();
        assert_eq!(names, ["/e.ini", "b.yml", "c.xml", "e.json"]);
    }
}

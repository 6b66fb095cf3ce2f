//! Files, folders and modules beside a configuration, as far as its host may look at them.

use super::Scene;
use super::completion::{Item, Role};
use crate::evaluate::Answer;

/// The part of a path behind its last slash.
pub(super) fn last_part(typed: &str) -> &str {
    typed.rsplit('/').next().unwrap_or_default()
}

/// What lies in the folder of a path that is being typed.
pub(super) fn entries(scene: &Scene<'_>, typed: &str, only_folders: bool) -> Vec<Item> {
    let folder = &typed[..typed.len() - last_part(typed).len()];
    let is_plain = !folder.contains(['*', '?', '[', '%', '$', '@', '\\']);
    if !is_plain {
        return Vec::new();
    }
    let mut items: Vec<Item> = listed(scene, &format!("{folder}*"))
        .iter()
        .filter_map(|path| {
            let (path, is_folder) =
                path.strip_suffix('/').map_or((path.as_str(), false), |path| (path, true));
            let role = if is_folder { Role::Folder } else { Role::File };
            let item = Item::new(role, last_part(path));
            (is_folder || !only_folders)
                .then(|| if is_folder { item.text(format!("{}/", last_part(path))) } else { item })
        })
        .collect();
    items.sort_by(|a, b| (a.role == Role::File, &a.label).cmp(&(b.role == Role::File, &b.label)));
    items
}

fn listed(scene: &Scene<'_>, pattern: &str) -> Vec<String> {
    let Answer::Known(paths) = scene.host.glob(pattern.as_bytes()) else { return Vec::new() };
    let text = |path: &Vec<u8>| String::from_utf8(path.clone()).ok();
    // A pattern without a match stands for itself.
    paths.iter().filter_map(text).filter(|path| path != pattern).collect()
}

/// The modules that `module =` can name: files and packages in the folders that Python looks into first.
pub(super) fn modules(scene: &Scene<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for base in python_folders(scene) {
        let below = listed(scene, &format!("{base}*/*.py"));
        for path in listed(scene, &format!("{base}*.py")).iter().chain(&below) {
            items.extend(module(path.strip_prefix(&base).unwrap_or(path)));
        }
    }
    items.sort_by_key(|item: &Item| (!item.label.contains("wsgi"), item.label.clone()));
    items.dedup();
    items
}

/// `shop/wsgi.py` as `shop.wsgi`, with the callable where its name tells.
fn module(path: &str) -> Option<Item> {
    let name = path.strip_suffix(".py")?.replace('/', ".");
    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    let is_other =
        ["__init__", "__main__", "manage", "setup", "conftest"].iter().any(|other| name.ends_with(other));
    let module = Item::new(Role::Module, &name).detail(path.to_owned());
    let text = if name.ends_with("wsgi") { format!("{name}:application") } else { name.clone() };
    (is_name && !is_other).then(|| module.text(text))
}

/// The folders that Python looks into first, each with a slash behind; the last one is that of the file.
pub(super) fn python_folders(scene: &Scene<'_>) -> Vec<String> {
    let evaluation = scene.evaluation;
    let is_folder = |key: &[u8]| matches!(key, b"chdir" | b"pythonpath" | b"python-path" | b"pp");
    let ids = evaluation.ids().filter(|id| is_folder(evaluation.key(*id)));
    let known = ids.filter_map(|id| String::from_utf8(evaluation.known_value(id)?.to_vec()).ok());
    let mut folders: Vec<String> =
        known.map(|folder| if folder.ends_with('/') { folder } else { folder + "/" }).collect();
    // On the machine of whoever writes the file the folders of the server may not be there.
    folders.push(String::new());
    folders
}

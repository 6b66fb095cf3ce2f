//! The prose of the catalogue: `schema/options/text/<group>.yaml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Outcome, root};

/// Option name → what people wrote about it.
pub(crate) type Texts = BTreeMap<String, Text>;

/// What people wrote about one option.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) unit: String,
    pub(crate) grammar: String,
    #[serde(default)]
    pub(crate) vocabulary: String,
    #[serde(default)]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) details: String,
    #[serde(default)]
    pub(crate) example: String,
    /// The stem of the file.
    #[serde(skip)]
    pub(crate) group: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "title")]
    _title: String,
    options: BTreeMap<String, Text>,
}

/// Reads every file; a name in two files or an unknown field is an error.
pub(crate) fn read() -> Outcome<Texts> {
    let mut texts = Texts::new();
    for path in paths()? {
        let group = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let place = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let content = std::fs::read_to_string(&path).map_err(|error| place(&error))?;
        let file: File = serde_yaml::from_str(&content).map_err(|error| place(&error))?;
        for (name, mut text) in file.options {
            text.group.clone_from(&group);
            if let Some(other) = texts.insert(name.clone(), text) {
                return Err(place(&format!("`{name}` is in {}.yaml already", other.group)).into());
            }
        }
    }
    Ok(texts)
}

fn paths() -> Outcome<Vec<std::path::PathBuf>> {
    let folder = root().join("schema/options/text");
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "yaml"));
    paths.sort();
    Ok(paths)
}

//! Which vassals of an Emperor want the same address or file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Realm, Reign};
use crate::evaluate::path_bytes;
use crate::host::read_file;
use crate::lint::beside::{Beside, Claim, EmperorSays, claims_of};
use crate::project::{Checker, Peers, parallel, walk};

/// No more vassals with one port are compared with another.
const MOST: usize = 64;

/// What each vassal of a realm claims.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// By the number of the vassal.
    of: Vec<Vec<Claim>>,
    /// Number of the vassal and of its claim, by what claims that clash have in common.
    groups: HashMap<Vec<u8>, Vec<(u32, u32)>>,
}

impl Claims {
    /// Reads every vassal.
    pub(super) fn of(realm: &Realm, checker: &Checker) -> Self {
        let of =
            parallel::map(&realm.found.vassals, |_, vassal| read(checker, &vassal.path).unwrap_or_default());
        let mut groups: HashMap<Vec<u8>, Vec<(u32, u32)>> = HashMap::new();
        for (number, claims) in (0..).zip(&of) {
            for (at, claim) in (0..).zip(claims) {
                if let Some(group) = claim.group() {
                    groups.entry(group).or_default().push((number, at));
                }
            }
        }
        groups.retain(|_, all| all.len() > 1);
        Self { of, groups }
    }

    /// The first other vassal that wants what is claimed.
    fn rival(&self, own: usize, claim: &Claim) -> Option<(usize, &Claim)> {
        let group = self.groups.get(&claim.group()?)?;
        let all = group.iter().map(|&(number, at)| (number as usize, &self.of[number as usize][at as usize]));
        all.filter(|(number, _)| *number != own).take(MOST).find(|(_, theirs)| claim.clashes(theirs))
    }
}

/// What the file of a vassal claims.
fn read(checker: &Checker, path: &Path) -> Option<Vec<Claim>> {
    let plan = checker.plan(path, Peers::default()).ok()?;
    let bytes: Arc<[u8]> = read_file(path).ok()?.into();
    let format = walk::format_of(path);
    if plan.project.excludes(path) || !walk::is_configuration(format, &bytes) {
        return None;
    }
    let (evaluation, settings) = checker.read(&plan, path, format, &bytes);
    Some(claims_of(&evaluation, &settings))
}

impl Reign {
    /// What the Emperor says of the vassal; nothing where only the name of a folder speaks of one.
    pub(crate) fn says(&self) -> Option<EmperorSays> {
        let file = self.realm.file.as_ref()?;
        let waits_on = self.vassal().waits_on.as_ref().map(|socket| match socket {
            super::Socket::At(address) => address.clone(),
            super::Socket::Unknown => Vec::new(),
        });
        let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Some(EmperorSays { file, folder: self.folder().map(|folder| path_bytes(&folder)), waits_on })
    }

    /// The working directory of the vassal's server, where that is certain.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        self.realm.file.as_ref().map(|_| self.vassal().folder.clone())
    }

    /// For the claims of the vassal whose file is named as `path`, the others that want the same.
    pub(crate) fn rivals(&self, checker: &Checker, path: &Path, claims: &[Claim]) -> Vec<Arc<Beside>> {
        if claims.is_empty() || self.realm.found.vassals.len() < 2 {
            return Vec::new();
        }
        let all = self.realm.claims(checker);
        let mut rivals: Vec<(usize, Vec<Claim>)> = Vec::new();
        for claim in claims {
            let Some((number, theirs)) = all.rival(self.number(), claim) else { continue };
            match rivals.iter_mut().find(|(known, _)| *known == number) {
                Some((_, known)) => known.push(theirs.clone()),
                None => rivals.push((number, vec![theirs.clone()])),
            }
        }
        let beside = |(number, claims): (usize, Vec<Claim>)| {
            let file = &self.realm.found.vassals[number].path;
            let bytes = read_file(file).unwrap_or_default().into();
            Arc::new(Beside::vassal(walk::name_of(&spelled(file, path)), bytes, claims))
        };
        rivals.into_iter().map(beside).collect()
    }
}

/// A path as a run spells its neighbour; one of another folder from where the run began, or from the root.
fn spelled(file: &Path, neighbour: &Path) -> PathBuf {
    let folder = neighbour.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Some(name) = file.file_name()
        && folder.canonicalize().ok().as_deref() == file.parent()
    {
        return neighbour.with_file_name(name);
    }
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| file.strip_prefix(here).ok().map(Path::to_owned));
    below.filter(|_| !neighbour.is_absolute()).unwrap_or_else(|| file.to_owned())
}

//! Vassals of one Emperor among the files of a run, and which of them want the same address.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use super::walk::{self, Found};
use super::{Checker, Peers, parallel};
use crate::evaluate::path_bytes;
use crate::host::read_file;
use crate::lint::Deploy;
use crate::lint::beside::{Beside, Claim, claims_of, is_with_vassals};

/// No more vassals with one port are compared with another.
const MOST: usize = 64;

/// For each file of a run, by its number, the vassals that want an address of its own.
pub(super) struct Vassals(HashMap<usize, Vec<Arc<Beside>>>);

/// The number of a file, and where it certainly listens.
type Vassal = (usize, Arc<Beside>);

impl Vassals {
    /// Looks at the folders of vassals; where a run has none, at nothing.
    pub(super) fn of(checker: &Checker, files: &[Found]) -> Self {
        let mut folders: HashMap<Option<&Path>, Vec<usize>> = HashMap::new();
        for (number, file) in files.iter().enumerate() {
            folders.entry(file.path.parent()).or_default().push(number);
        }
        let mut rivals = HashMap::new();
        for numbers in folders.into_values().filter(|numbers| numbers.len() > 1) {
            if is_of_vassals(checker, &files[numbers[0]].path) {
                let read = |_, number: &usize| read(checker, *number, &files[*number]);
                let vassals: Vec<Vassal> = parallel::map(&numbers, read).into_iter().flatten().collect();
                compare(&vassals, &mut rivals);
            }
        }
        Self(rivals)
    }

    /// The vassals that want an address of a file.
    pub(super) fn rivals(&self, number: usize) -> &[Arc<Beside>] {
        self.0.get(&number).map_or(&[], Vec::as_slice)
    }
}

/// Whether the folder of a file is one of vassals: by its name, or by what was said.
fn is_of_vassals(checker: &Checker, path: &Path) -> bool {
    let said = || {
        checker.plan(path, Peers::default()).is_ok_and(|plan| plan.settings.deploy == Some(Deploy::Vassal))
    };
    is_with_vassals(&path_bytes(path)) || said()
}

/// Where a file certainly listens; none when that is nowhere.
fn read(checker: &Checker, number: usize, file: &Found) -> Option<Vassal> {
    let plan = checker.plan(&file.path, Peers::default()).ok()?;
    let bytes: Arc<[u8]> = read_file(&file.path).ok()?.into();
    let format = walk::format_of(&file.path);
    let is_ours =
        file.named || (!plan.project.excludes(&file.path) && walk::is_configuration(format, &bytes));
    let (evaluation, settings) = is_ours.then(|| checker.read(&plan, &file.path, format, &bytes))?;
    let claims = claims_of(&evaluation, &settings);
    (!claims.is_empty()).then(|| (number, Arc::new(Beside::vassal(walk::name_of(&file.path), bytes, claims))))
}

/// Notes for each vassal the first other one that wants each of its addresses.
fn compare(vassals: &[Vassal], rivals: &mut HashMap<usize, Vec<Arc<Beside>>>) {
    let mut groups: BTreeMap<Vec<u8>, Vec<(&Vassal, &Claim)>> = BTreeMap::new();
    for vassal in vassals {
        for claim in vassal.1.claims() {
            if let Some(group) = claim.group() {
                groups.entry(group).or_default().push((vassal, claim));
            }
        }
    }
    for group in groups.values() {
        for ((number, _), claim) in group {
            let is_rival = |((other, _), its): &&(&Vassal, &Claim)| other != number && claim.clashes(its);
            if let Some(((_, rival), _)) = group.iter().take(MOST).find(is_rival) {
                let known = rivals.entry(*number).or_default();
                if !known.iter().any(|one| Arc::ptr_eq(one, rival)) {
                    known.push(Arc::clone(rival));
                }
            }
        }
    }
}

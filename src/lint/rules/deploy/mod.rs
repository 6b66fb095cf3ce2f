//! systemd, containers and the Emperor: a rule a file.

mod container_cpu_magic;
mod daemonize_in_vassal;
mod daemonize_under_supervisor;
mod docker_missing_need_app;
mod emperor_root_no_tyrant;
mod emperor_tyrant_with_uid;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &container_cpu_magic::CONTAINER_CPU_MAGIC,
    &daemonize_in_vassal::DAEMONIZE_IN_VASSAL,
    &daemonize_under_supervisor::DAEMONIZE_UNDER_SUPERVISOR,
    &docker_missing_need_app::DOCKER_MISSING_NEED_APP,
    &emperor_root_no_tyrant::EMPEROR_ROOT_NO_TYRANT,
    &emperor_tyrant_with_uid::EMPEROR_TYRANT_WITH_UID,
];

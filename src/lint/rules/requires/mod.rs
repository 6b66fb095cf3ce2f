//! What has no effect alone: a rule a file.

mod add_gid_needs_gid;
mod alarm_undefined;
mod busyness_options_wrong_algo;
mod cache_missing;
mod cheaper_options_without_cheaper;
mod common;
mod delta_without_base;
mod die_on_idle_without_idle;
mod emperor_options_without_emperor;
mod harakiri_options_without_harakiri;
mod implicit_master;
mod legion_undefined;
mod log_rotation_without_file;
mod manage_script_name_alone;
mod missing_app;
mod missing_master;
mod missing_need_app;
mod missing_pidfile;
mod missing_socket;
mod missing_vacuum;
mod mount_needs_manage_script_name;
mod no_orphans_needs_master;
mod offload_transformation_needs_threads;
mod pidfile_in_tmp;
mod prefer_safe_pidfile;
mod relative_runtime_path;
mod router_options_without_router;
mod spooler_options_without_spooler;
mod static_options_without_static;
mod stats_options_without_stats;
mod vacuum_keeps_pidfile;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &add_gid_needs_gid::ADD_GID_NEEDS_GID,
    &alarm_undefined::ALARM_UNDEFINED,
    &busyness_options_wrong_algo::BUSYNESS_OPTIONS_WRONG_ALGO,
    &cache_missing::CACHE_MISSING,
    &cheaper_options_without_cheaper::CHEAPER_OPTIONS_WITHOUT_CHEAPER,
    &delta_without_base::DELTA_WITHOUT_BASE,
    &die_on_idle_without_idle::DIE_ON_IDLE_WITHOUT_IDLE,
    &emperor_options_without_emperor::EMPEROR_OPTIONS_WITHOUT_EMPEROR,
    &harakiri_options_without_harakiri::HARAKIRI_OPTIONS_WITHOUT_HARAKIRI,
    &implicit_master::IMPLICIT_MASTER,
    &legion_undefined::LEGION_UNDEFINED,
    &log_rotation_without_file::LOG_ROTATION_WITHOUT_FILE,
    &manage_script_name_alone::MANAGE_SCRIPT_NAME_ALONE,
    &missing_app::MISSING_APP,
    &missing_master::MISSING_MASTER,
    &missing_need_app::MISSING_NEED_APP,
    &missing_pidfile::MISSING_PIDFILE,
    &missing_socket::MISSING_SOCKET,
    &missing_vacuum::MISSING_VACUUM,
    &mount_needs_manage_script_name::MOUNT_NEEDS_MANAGE_SCRIPT_NAME,
    &no_orphans_needs_master::NO_ORPHANS_NEEDS_MASTER,
    &offload_transformation_needs_threads::OFFLOAD_TRANSFORMATION_NEEDS_THREADS,
    &pidfile_in_tmp::PIDFILE_IN_TMP,
    &prefer_safe_pidfile::PREFER_SAFE_PIDFILE,
    &relative_runtime_path::RELATIVE_RUNTIME_PATH,
    &router_options_without_router::ROUTER_OPTIONS_WITHOUT_ROUTER,
    &spooler_options_without_spooler::SPOOLER_OPTIONS_WITHOUT_SPOOLER,
    &static_options_without_static::STATIC_OPTIONS_WITHOUT_STATIC,
    &stats_options_without_stats::STATS_OPTIONS_WITHOUT_STATS,
    &vacuum_keeps_pidfile::VACUUM_KEEPS_PIDFILE,
];

//! systemd, containers and the Emperor: a rule a file.

rules![
    container_cpu_magic,
    daemonize_in_vassal,
    daemonize_under_supervisor,
    docker_missing_need_app,
    emperor_chmod_socket,
    emperor_root_no_tyrant,
    emperor_tyrant_with_uid,
    vassal_includes_neighbour,
    vassal_on_demand_socket,
    vassals_include_overrides,
];

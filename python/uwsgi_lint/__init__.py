"""uwsgi-lint: a linter and toolchain for uWSGI configuration. The program itself is not Python; see __main__."""

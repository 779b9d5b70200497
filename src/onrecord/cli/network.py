"""What ``onrecord serve`` takes where the desk is not for this machine alone: names, TLS, a proxy in front, the log."""

import argparse
import logging
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.cli.sending import push_key
from onrecord.errors import UsageError
from onrecord.settings import Settings

if TYPE_CHECKING:
    from onrecord.web.desk import DeskOptions


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments."""
    parser.add_argument(
        "--name", action="append", default=[], metavar="HOST", help="a host name of the desk; repeatable"
    )
    parser.add_argument("--certificate", default="", metavar="FILE", help="serve https with this certificate (PEM)")
    parser.add_argument("--key", default="", metavar="FILE", help="its private key (PEM); the same file if none")
    parser.add_argument(
        "--behind-proxy", default="", metavar="ADDRESS", help="believe the X-Forwarded headers of this one"
    )
    parser.add_argument("--log", action="store_true", help="a line on stderr for each request, without tokens")


def desk_options(options: argparse.Namespace) -> "DeskOptions":
    """How the desk is served. Raises UsageError for a certificate that cannot be used."""
    from onrecord.web.desk import DeskOptions

    if options.key and not options.certificate:
        raise UsageError("--key needs --certificate")
    if options.certificate:
        _check(options.certificate, options.key)
    if options.log:
        _log()
    return DeskOptions(
        common.existing(options.ledger), options.host, options.port, tuple(options.name),
        certificate=options.certificate, key=options.key, proxy=options.behind_proxy,
        push_key=push_key(Settings.from_environment()),
    )  # fmt: skip


def warnings(asked: "DeskOptions", tokens: int) -> Iterator[str]:
    """What whoever starts the desk should know."""
    from onrecord.web.security.local import is_loopback

    if is_loopback(asked.host) and not asked.proxy:
        return
    if not asked.certificate and not asked.proxy:
        yield (
            f"WARNING: {asked.host} can be reached by others and has no TLS: tokens and pages cross the network "
            "unencrypted. Give --certificate, or --behind-proxy if one encrypts in front"
        )
    if not tokens:
        yield f"nobody can log in yet: onrecord token add NAME --ledger {asked.place.rpartition('@')[2]} makes a token"


def _check(certificate: str, key: str) -> None:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(certificate, key or None, password="")
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise UsageError(f"cannot use the certificate {certificate}: {str(error) or type(error).__name__}") from None


def _log() -> None:
    lines = logging.StreamHandler()
    lines.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.getLogger("onrecord.access")
    log.setLevel(logging.INFO)
    log.addHandler(lines)

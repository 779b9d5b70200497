"""Whom a client may talk to: the public web, and the private networks that the user named one by one.

Special-purpose networks are those of the IANA registries (RFC 6890 and its updates). A name is looked up once, every
address that comes back is checked, and the connection goes to the checked address: a name that answers differently
the second time (DNS rebinding) is never asked a second time.
"""

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from onrecord.errors import FetchError, Refused, UsageError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Host and port -> IP addresses in the order to try them. Raises ``OSError``."""

_SPECIAL = tuple(
    (ip_network(network), what)
    for network, what in (
        ("127.0.0.0/8", "a loopback address"),
        ("::1/128", "a loopback address"),
        ("169.254.0.0/16", "a link-local address"),
        ("fe80::/10", "a link-local address"),
        ("10.0.0.0/8", "a private address"),
        ("172.16.0.0/12", "a private address"),
        ("192.168.0.0/16", "a private address"),
        ("fc00::/7", "a private address"),
        ("fec0::/10", "a private address"),
        ("100.64.0.0/10", "a provider's inner address"),
        ("0.0.0.0/8", "an address of this machine"),
        ("::/128", "an address of this machine"),
        ("224.0.0.0/4", "a multicast address"),
        ("ff00::/8", "a multicast address"),
        *((each, "an address set aside") for each in ("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24")),
        *((each, "an address set aside") for each in ("198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24")),
        *((each, "an address set aside") for each in ("240.0.0.0/4", "2001::/23", "2001:db8::/32", "3fff::/20")),
    )
)
_METADATA = frozenset(
    ip_address(each)
    for each in ("169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254")
)
"""Where clouds hand out a machine's keys. Refused whatever networks are named."""
_GLOBAL6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_WIDEST = {4: 8, 6: 7}  # 10.0.0.0/8 and fc00::/7 are the widest private networks there are
_HOST = re.compile(r"[A-Za-z0-9_.-]{1,253}|[0-9A-Fa-f:.]{2,45}(?:%[\w.-]+)?")


@dataclass(frozen=True, slots=True)
class Guard:
    """What may be fetched. ``allowed`` are the private networks that the user named."""

    allowed: tuple[Network, ...] = ()

    def check(self, url: str) -> None:
        """Raises ``Refused`` for what no look-up is needed to refuse: schemes, passwords, literal private addresses."""
        scheme = url.partition(":")[0].lower()
        if scheme not in {"http", "https"}:
            raise Refused(f"is refused: only http and https are fetched, not {scheme[:20]}:")
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            raise Refused("is refused: it is no web address") from None
        if "@" in parts.netloc:
            raise Refused("is refused: an address with a user name or password in it")
        if not host or not _HOST.fullmatch(host) or re.search(r"[\s\\\x00-\x1f]", url):
            raise Refused("is refused: it is no web address")
        if host.rstrip(".").endswith("localhost"):
            self.permit(ip_address("127.0.0.1"))
        elif (literal := _literal(host)) is not None:
            self.permit(literal)

    def permit(self, address: Address) -> None:
        """Raises ``Refused`` when the address, or the IPv4 address inside it, is not public and not allowed."""
        inner = _unwrapped(address)
        if inner in _METADATA:
            raise Refused(f"is refused: {address} is a cloud's metadata service")
        what = next((what for network, what in _SPECIAL if inner in network), None)
        if what is None and isinstance(inner, IPv6Address) and inner not in _GLOBAL6:
            what = "an address set aside"
        if what and not any(inner in network for network in self.allowed):
            raise Refused(f"is refused: {address} is {what} (--allow-private NETWORK permits a network)")

    async def addresses(self, host: str, port: int, resolve: Resolve) -> list[str]:
        """The host's addresses that may be talked to. Raises ``Refused`` when there are only others."""
        literal = _literal(host)
        try:
            found = [str(literal)] if literal else await resolve(host, port)
        except (OSError, UnicodeError):
            raise FetchError(f"cannot be fetched: the name {host} is not known") from None
        good, last = [], None
        for each in found:
            try:
                self.permit(ip_address(each))
            except Refused as error:
                last = error
            else:
                good.append(each)
        if not good:
            raise last or FetchError(f"cannot be fetched: the name {host} has no address")
        return good


def _unwrapped(address: Address) -> Address:
    """The IPv4 address that an IPv6 address stands for (mapped, 6to4, NAT64, the old compatible form)."""
    if isinstance(address, IPv4Address):
        return address
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour or address
    if address in _NAT64 or (int(address) >> 32 == 0 and int(address) > 1):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def _literal(host: str) -> Address | None:
    """The address that a host is spelled as, in any of the spellings that systems take (127.1, 0x7f000001)."""
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host.rstrip("."))) if re.match(r"[0-9]", host) else None
    except OSError:
        return None


def allowed_networks(given: Iterable[str]) -> tuple[Network, ...]:
    """The networks in CIDR form that the user allows. Raises ``UsageError``, also for a network that is no private one.

    >>> allowed_networks(["10.1.0.0/16"])
    (IPv4Network('10.1.0.0/16'),)
    """
    found = []
    for words in given:
        try:
            network = ip_network(words)
        except ValueError:
            raise UsageError(f"--allow-private takes a network such as 10.1.0.0/16, not {words!r}") from None
        if network.prefixlen < _WIDEST[network.version]:
            raise UsageError(f"--allow-private {words} is too wide: name the network that is meant")
        found.append(network)
    return tuple(found)


async def system_resolve(host: str, port: int) -> list[str]:
    """What the system's resolver answers."""
    rows = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]).partition("%")[0] for row in rows))

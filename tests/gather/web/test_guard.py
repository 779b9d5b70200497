"""Nobody is talked to who is not on the public web or in a network that the user named."""

import asyncio
from ipaddress import ip_address

import pytest

from onrecord.errors import FetchError, Refused, UsageError
from onrecord.gather.web.guard import Guard, allowed_networks

INNER = [
    "127.0.0.1", "127.8.9.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.1.1", "100.64.0.1",
    "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "240.0.0.1", "::1", "::", "fe80::1",
    "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1",
    "2001:db8::1", "2001::1", "64:ff9b:1::1", "4000::1",
]  # fmt: skip
METADATA = [
    "169.254.169.254",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd00:ec2::254",
    "::ffff:169.254.169.254",
]
PUBLIC = ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]


def addresses(host: str, answers: list[str], guard: Guard | None = None) -> list[str]:
    async def resolve(name: str, port: int) -> list[str]:
        if not answers:
            raise OSError(name, port)
        return answers

    return asyncio.run((guard or Guard()).addresses(host, 80, resolve))


@pytest.mark.parametrize("address", INNER + METADATA)
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    with pytest.raises(Refused):
        Guard().permit(ip_address(address))
    with pytest.raises(Refused):
        addresses("post.example", [address])


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_not(address: str) -> None:
    Guard().permit(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname", "ftp://post.example/a", "gopher://post.example/", "data:text/html,x", "javascript:x()",
        "unix:///run/x", "//post.example/a", "post.example/a", "http://", "http:///a", "http://a b/", "http://a\\b/",
        "http://me:secret@post.example/", "http://post.example@10.0.0.1/", "http://post.example:99999/",
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://[::1]/",
        "http://[::ffff:7f00:1]/", "http://localhost/", "http://localhost./", "http://a.localhost:80/", "http://0/",
        "http://169.254.169.254/latest/meta-data/", "http://[fe80::1%25eth0]/", "http://127.0.0.1./",
    ],
)  # fmt: skip
def test_addresses_that_are_refused_without_a_look_up(url: str) -> None:
    with pytest.raises(Refused, match="is refused"):
        Guard().check(url)


@pytest.mark.parametrize("url", ["http://post.example/a?b=c", "https://POST.example:8443/", "http://8.8.8.8/"])
def test_web_addresses_are_not(url: str) -> None:
    Guard().check(url)


def test_a_named_network_is_allowed_and_no_other() -> None:
    guard = Guard(allowed_networks(["127.0.0.0/8", "fd12::/16"]))
    guard.check("http://127.0.0.9:8000/feed")
    guard.check("http://localhost/feed")
    assert addresses("desk.example", ["10.0.0.1", "127.0.0.1"], guard) == ["127.0.0.1"]
    with pytest.raises(Refused, match="private"):
        guard.check("http://10.0.0.1/")


@pytest.mark.parametrize("address", METADATA)
def test_metadata_services_are_refused_whatever_is_allowed(address: str) -> None:
    guard = Guard(allowed_networks(["169.254.0.0/16", "100.64.0.0/10", "192.0.0.0/24", "fc00::/7"]))
    with pytest.raises(Refused, match="metadata"):
        guard.permit(ip_address(address))


@pytest.mark.parametrize("words", ["0.0.0.0/0", "::/0", "0.0.0.0/1", "yes", "10.0.0.1/8", "", "127.0.0.1/99"])
def test_a_blanket_yes_is_no_network(words: str) -> None:
    with pytest.raises(UsageError, match="--allow-private"):
        allowed_networks([words])


def test_a_name_that_is_not_known_says_so() -> None:
    with pytest.raises(FetchError, match=r"the name nowhere\.example is not known"):
        addresses("nowhere.example", [])

"""The web: the only HTTP client, what it may talk to, and how it behaves.

address     one spelling for one address
guard       whom a client may talk to; backend connects to nobody else
fetch       one address in, one answer out; unpack, sent, hosts, hold, robots and permission are its parts
fetching    a client in a thread of its own
"""

from onrecord.gather.web.fetch import Answer, Ask, Manners
from onrecord.gather.web.fetching import Fetching
from onrecord.gather.web.guard import Guard, allowed_networks

__all__ = ["Answer", "Ask", "Fetching", "Guard", "Manners", "allowed_networks"]

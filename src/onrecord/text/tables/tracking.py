"""Query parameters that say how a reader came to an address, and nothing of what stands there."""

# ruff: noqa: SIM905 - word lists read best as running words

BEGINNINGS = tuple("utm_ mtm_ pk_ piwik_ hsa_ _hs oly_ vero_ ns_ at_ trk_ wt_ stm_ ito_".split())
"""Beginnings of campaign parameters by the systems that set them."""

NAMES = frozenset(
    """fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok
    s_cid s_kwcid ocid cmpid cmp campaign_id cvid _ga _gl ref_src ref_url guccounter guce_referrer guce_referrer_sig
    ftag xtor spm smid smtyp __twitter_impression __tn__ wt.mc_id wt.zmc icid ncid cid_source mbid sref srnd taid
    traffic_source traffic-source _openstat rb_clickid ml_subscriber ml_subscriber_hash sc_campaign sc_channel
    sc_content     sc_medium sc_outcome sc_geo sc_country elqtrackid elqtrack feedname feedtype""".split()
)
"""Whole names, in lower case."""

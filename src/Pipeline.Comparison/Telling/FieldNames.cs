using System.Collections.Frozen;

namespace Pipeline.Comparison.Telling;

/// <summary>What an editor calls an element or attribute.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, string> Elements = Table(
        """
        abbrev-journal-title=short journal title|addr-line=address|ali:license_ref=licence address|alt-text=alternative text|alt-title=short title|article-id=identifier
        article-title=title|attrib=source line|award-id=award number|caption=caption|chapter-title=chapter title|city=city|collab=group author|collection-meta=collection
        conf-date=conference date|conf-loc=conference place|conf-name=conference|contrib-id=iD|copyright-holder=copyright holder|copyright-statement=copyright statement
        copyright-year=copyright year|corresp=address for correspondence|country=country|data-title=data title|date-in-citation=date of access|day=day|degrees=degrees
        edition=edition|elocation-id=article number|email=e-mail|equation-count=count of equations|ext-link=link|fig-count=count of figures|fpage=first page
        funding-source=funder|funding-statement=funding statement|given-names=given names|institution=institution|institution-id=institution iD|isbn=ISBN|issn=ISSN
        issue=issue|issue-title=issue title|journal-id=journal identifier|journal-title=journal|kwd=keyword|label=label|license-p=licence text|lpage=last page|month=month
        name=name|object-id=object identifier|on-behalf-of=on behalf of|page-count=count of pages|page-range=page range|part-title=part title|patent=patent|phone=telephone
        prefix=prefix|pub-id=identifier|publisher-loc=place of publication|publisher-name=publisher|ref-count=count of references|related-article=related article
        related-object=related object|role=role|season=season|self-uri=own address|series=series|size=size|source=source|speaker=speaker|string-name=name|subject=subject
        subtitle=subtitle|suffix=suffix|surname=surname|table-count=count of tables|term=term|title=heading|trans-source=translated source|trans-subtitle=translated subtitle
        trans-title=translated title|uri=link|verse-line=line|version=version|volume=volume|volume-series=series of volume|word-count=count of words|xref=cross-reference|year=year
        p=paragraph|sec=section|list=list|list-item=item|fig=figure|table-wrap=table|table=table|tr=row|td=cell|th=heading cell|graphic=picture|inline-graphic=picture|media=media file
        disp-formula=equation|inline-formula=equation|disp-quote=quotation|fn=note|ref=reference|contrib=author|aff=affiliation|kwd-group=keywords|abstract=abstract
        trans-abstract=translated abstract|mixed-citation=reference|element-citation=reference|citation=reference|nlm-citation=reference|boxed-text=box|app=appendix|ack=acknowledgements|supplementary-material=supplement
        article=article|mml:math=formula|tex-math=formula|colgroup=columns|col=column|thead=head of the table|tbody=body of the table|license=licence|award-group=award|funding-group=funding
        history=history|counts=counts|statement=statement|def-list=list of definitions|code=code|preformat=code|author-notes=notes on authors|fn-group=notes|ref-list=list of references
        """
    );

    private static readonly FrozenDictionary<string, string> Attributes = Table(
        """
        xlink:href=address|xml:lang=language|corresp=mark of the corresponding author|equal-contrib=mark of equal contribution|deceased=mark of death|article-type=kind of article
        dtd-version=version of JATS|!DOCTYPE=document type|country=country code|iso-8601-date=date in figures|publication-type=kind of publication|colspan=columns spanned
        rowspan=rows spanned|align=alignment|count=count|name-style=order of the name|authenticated=mark of authentication|list-type=kind of list|vocab-term=term|scope=scope
        """
    );

    /// <summary>Elements whose names stand for something else within a reference.</summary>
    private static readonly FrozenDictionary<string, string> InReference = Table(
        "name=author|string-name=author|collab=author|anonymous=author|etal=author|title=title|trans-title=translated title"
    );

    public static string Of(string element) =>
        Elements.GetValueOrDefault(element, element.StartsWith("mml:", StringComparison.Ordinal) ? "formula" : element);

    public static string OfAttribute(string attribute) => Attributes.GetValueOrDefault(attribute, attribute);

    /// <summary>The field of a reference that an element marks, or null where it marks none.</summary>
    public static string? OfReference(string element) =>
        InReference.TryGetValue(element, out var field) ? field
        : element is "person-group" or "xref" ? null
        : Elements.GetValueOrDefault(element);

    private static FrozenDictionary<string, string> Table(string rows) =>
        rows.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('='))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}

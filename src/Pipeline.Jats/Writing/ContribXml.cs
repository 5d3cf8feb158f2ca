using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes contrib-group, aff and author-notes.</summary>
internal sealed class ContribXml(ArticleMeta meta, BlockXml blocks)
{
    private const string CorrespondingMark = "*";

    /// <summary>Those whom letters reach: a name without an address says nothing that the attribute corresp does not.</summary>
    private readonly List<Contrib> _corresponding =
    [
        .. meta.Contribs.Where(contrib => contrib.IsCorresponding && contrib.Email is { Length: > 0 }),
    ];

    /// <summary>An author who alone contributed equally is a slip: the mark says something of at least two (JATS4R authors).</summary>
    private readonly bool _hasEquals = meta.Contribs.Count(contrib => contrib.IsEqualContributor) > 1;

    public XElement? Group() => Xml.Around("contrib-group", meta.Contribs.Select(Contrib));

    /// <summary>Translators and editors, in a group of their own.</summary>
    public XElement? OtherGroup() => Xml.Around("contrib-group", meta.OtherContribs.Select(Contrib));

    public IEnumerable<XElement> Affs() => meta.Affs.Select(Aff);

    /// <param name="statements">Further footnotes about the authors, made elsewhere.</param>
    public XElement? AuthorNotes(IEnumerable<XElement> statements) =>
        Xml.Around(
            "author-notes",
            _corresponding.Select(Corresp),
            meta.AuthorNotes.Where(note =>
                    !IsBiography(note)
                    && !_corresponding.Exists(contrib => meta.CorrespondenceOf(contrib) == note && WordsOf(contrib).Count > 0)
                )
                .Select(note =>
                    new XElement(
                        "fn",
                        Xml.Attribute("id", note.Id),
                        FootnoteTypes.Attributes(note.FnType),
                        Xml.Leaf("label", note.Label),
                        new XElement("p", blocks.Inline(note.Content))
                    ).From(note.Source)
                ),
            statements
        );

    private XElement Contrib(Contrib contrib) =>
        blocks.Complete(
            new XElement(
                "contrib",
                new XAttribute("contrib-type", contrib.Kind),
                contrib.IsCorresponding ? new XAttribute("corresp", "yes") : null,
                contrib.IsDeceased ? new XAttribute("deceased", "yes") : null,
                contrib.IsEqualContributor && _hasEquals ? new XAttribute("equal-contrib", "yes") : null,
                OrcidDigits.Of(contrib.Orcid) is { } orcid && contrib.Collab is null
                    ? new XElement(
                        "contrib-id",
                        new XAttribute("contrib-id-type", "orcid"),
                        contrib.IsOrcidAuthenticated ? new XAttribute("authenticated", "true") : null,
                        "https://orcid.org/" + orcid
                    )
                    : null,
                Name(contrib),
                Xml.Leaf("degrees", contrib.Name?.Degrees),
                contrib.IsCorresponding ? null : Xml.Leaf("email", contrib.Email),
                contrib.Roles.Select(CreditRoles.Write),
                contrib.AffIds.Select(id => new XElement(
                    "xref",
                    new XAttribute("ref-type", "aff"),
                    new XAttribute("rid", id),
                    LabelOf(id)
                )),
                NotesOf(contrib)
                    .Where(IsBiography)
                    .Select(note =>
                        new XElement("bio", new XAttribute("id", note.Id!), new XElement("p", blocks.Inline(note.Content))).From(
                            note.Source
                        )
                    ),
                contrib
                    .NoteIds.Except(NotesOf(contrib).Where(IsBiography).Select(note => note.Id!))
                    .Select(id => new XElement(
                        "xref",
                        new XAttribute("ref-type", "fn"),
                        new XAttribute("rid", id),
                        meta.AuthorNotes.FirstOrDefault(note => note.Id == id)?.Label
                    )),
                _corresponding.Exists(other => ReferenceEquals(other, contrib))
                    ? new XElement(
                        "xref",
                        new XAttribute("ref-type", "corresp"),
                        new XAttribute("rid", CorrespId(contrib)),
                        CorrespondingMark
                    )
                    : null
            ).From(contrib.Source),
            contrib.Markup
        );

    private IEnumerable<AuthorNote> NotesOf(Contrib contrib) =>
        contrib.NoteIds.Select(id => meta.AuthorNotes.FirstOrDefault(note => note.Id == id)).OfType<AuthorNote>();

    /// <summary>Tells of one of the contributors, with whom it is written.</summary>
    private bool IsBiography(AuthorNote note) =>
        note.FnType == AuthorNote.Biography && note.Id is { } id && meta.Contribs.Any(contrib => contrib.NoteIds.Contains(id));

    /// <summary>A member of the group, who is no author of the byline (JATS4R authors: contrib-group within collab).</summary>
    private static XElement Member(Contrib member) =>
        new XElement("contrib", new XAttribute("contrib-type", "author"), Name(member), Xml.Leaf("degrees", member.Name?.Degrees)).From(
            member.Source
        );

    private static XElement? Name(Contrib contrib) =>
        contrib switch
        {
            { Collab: { Length: > 0 } collab } => new XElement(
                "collab",
                collab,
                Xml.Around("contrib-group", contrib.Members.Select(Member))
            ),
            { Name: { } name } when PersonName(name) is { } element => name.Native is null
                ? element
                : new XElement("name-alternatives", element, Xml.Leaf("string-name", name.Native)),
            _ => Xml.Leaf("string-name", contrib.Raw),
        };

    /// <summary>A mononym stands in given-names, and name-style says so (JATS 1.3 name-style; PMC style).</summary>
    private static XElement? PersonName(PersonName name)
    {
        var (surname, given) = (Xml.Leaf("surname", name.Surname), Xml.Leaf("given-names", name.Given));
        if (surname is null || given is null)
        {
            given = Xml.Leaf("given-names", surname?.Value ?? given?.Value);
            surname = null;
        }
        return given is null
            ? null
            : new XElement(
                "name",
                new XAttribute(
                    "name-style",
                    surname is null ? "given-only"
                        : name.IsEastern ? "eastern"
                        : "western"
                ),
                surname,
                given,
                Xml.Leaf("prefix", name.Prefix),
                Xml.Leaf("suffix", name.Suffix)
            );
    }

    private string? LabelOf(string affId) => meta.Affs.FirstOrDefault(aff => aff.Id == affId)?.Label;

    private XElement Aff(Aff aff)
    {
        object?[] parts =
        [
            Division(aff),
            Institution(aff),
            Xml.Leaf("city", aff.City),
            Xml.Leaf("state", aff.State),
            Xml.Leaf("postal-code", aff.PostalCode),
            Country(aff),
        ];
        var content = parts
            .Where(part => part is not null)
            .SelectMany((part, index) => index == 0 ? new[] { part } : [", ", part])
            .ToList();
        return new XElement("aff", new XAttribute("id", aff.Id), Xml.Leaf("label", aff.Label), content.Count > 0 ? content : aff.Raw).From(
            aff.Source
        );
    }

    private static XElement? Division(Aff aff) => Xml.Leaf("institution", aff.Division, new XAttribute("content-type", "dept"));

    private static XElement? Institution(Aff aff) =>
        Xml.Around(
            "institution-wrap",
            Xml.Leaf("institution-id", aff.Ror, new XAttribute("institution-id-type", "ror")),
            Xml.Leaf("institution", aff.Institution)
        );

    private static XElement? Country(Aff aff) =>
        Xml.Leaf("country", aff.Country ?? aff.CountryCode, Xml.Attribute("country", aff.CountryCode));

    private XElement Corresp(Contrib contrib) =>
        new XElement(
            "corresp",
            new XAttribute("id", CorrespId(contrib)),
            new XElement("label", CorrespondingMark),
            WordsOf(contrib) is { Count: > 0 } words ? words : Xml.Leaf("email", contrib.Email)
        ).From(meta.CorrespondenceOf(contrib)?.Source ?? contrib.Source);

    /// <summary>How letters reach the author in the manuscript's own words; none where no link to the address stands among them.</summary>
    private List<object> WordsOf(Contrib contrib)
    {
        List<object> words = meta.CorrespondenceOf(contrib) is { } note ? [.. blocks.Inline(note.Content).Select(WithEmail)] : [];
        return words
            .OfType<XElement>()
            .SelectMany(element => element.DescendantsAndSelf("email"))
            .Any(email => email.Value == contrib.Email)
            ? words
            : [];
    }

    /// <summary>In corresp a link to an e-mail address is the element email (JATS 1.3 corresp).</summary>
    private static object WithEmail(object node) =>
        node switch
        {
            XElement { Name.LocalName: "ext-link" } link
                when link.Attribute(JatsNames.Href)?.Value.Equals("mailto:" + link.Value, StringComparison.OrdinalIgnoreCase) == true =>
                new XElement("email", link.Value),
            XElement element => new XElement(element.Name, element.Attributes(), element.Nodes().Select(WithEmail)),
            _ => node,
        };

    private string CorrespId(Contrib contrib) =>
        FormattableString.Invariant($"cor{_corresponding.FindIndex(other => ReferenceEquals(other, contrib)) + 1}");
}

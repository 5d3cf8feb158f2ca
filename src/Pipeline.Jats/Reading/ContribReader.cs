using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Reading;

/// <summary>Reads authors, their affiliations and the notes about them.</summary>
internal sealed class ContribReader(XElement meta, BlockReader blocks)
{
    private const string Statement = "coi-statement";

    /// <summary>The authors' elements: those of contrib-groups in which somebody is an author.</summary>
    public List<XElement> Authors { get; } = meta.Elements("contrib-group").Elements("contrib").Where(IsAuthor).ToList();

    public Seq<Contrib> Contribs() => Authors.Select(Contrib).ToSeq();

    /// <summary>Translators and editors in groups without authors.</summary>
    public Seq<Contrib> Others() =>
        meta.Elements("contrib-group")
            .Where(group => !group.Elements("contrib").Any(IsAuthor))
            .Elements("contrib")
            .Where(contrib => contrib.Attribute("contrib-type")?.Value is "translator" or "editor")
            .Select(Contrib)
            .ToSeq();

    public Seq<Aff> Affs() =>
        meta.Descendants("aff")
            .Where(aff => aff.Parent?.Name.LocalName is "article-meta" or "contrib-group" or "contrib" or "aff-alternatives")
            .Select(Aff)
            .ToSeq();

    public Seq<AuthorNote> Notes() =>
        Correspondence()
            .Concat(
                Footnotes()
                    .Where(note => !IsStatement(note))
                    .Select(note => new AuthorNote(
                        note.Attribute("custom-type")?.Value ?? note.Attribute("fn-type")?.Value ?? string.Empty,
                        note.Elements("p")
                            .SelectMany(
                                (paragraph, at) =>
                                    at == 0 ? Words(paragraph) : [new Text(" ", blocks.PlaceOf(paragraph)), .. Words(paragraph)]
                            )
                            .ToSeq(),
                        blocks.PlaceOf(note)
                    )
                    {
                        Id = note.Attribute("id")?.Value,
                        Label = note.Element("label")?.Value,
                    })
            )
            .Concat(
                Authors
                    .SelectMany(Biographies)
                    .Select(bio => new AuthorNote(AuthorNote.Biography, Words(bio.Element("p")!), blocks.PlaceOf(bio))
                    {
                        Id = bio.Attribute("id")!.Value,
                    })
            )
            .ToSeq();

    /// <summary>What a note that a star leads to says beside the one e-mail address.</summary>
    private IEnumerable<AuthorNote> Correspondence() =>
        meta.Elements("author-notes")
            .Elements("corresp")
            .Where(note =>
                note.Element("label")?.Value == "*"
                && note.Descendants("email").Count() == 1
                && note.DescendantNodes()
                    .OfType<XText>()
                    .Where(text => text.Parent!.Name.LocalName is not ("label" or "email"))
                    .Any(text => text.Value.Any(char.IsLetter))
            )
            .Select(note => new AuthorNote(
                AuthorNote.Correspondence,
                blocks.Inlines.Read(
                    note.Nodes().Where(node => node is not XElement { Name.LocalName: "label" }).Select(WithLink),
                    InlinePlace.Text,
                    isCareful: false
                ),
                blocks.PlaceOf(note)
            ));

    private static XNode WithLink(XNode node) =>
        node switch
        {
            XElement { Name.LocalName: "email" } email => new XElement(
                "ext-link",
                new XAttribute("ext-link-type", "uri"),
                new XAttribute(JatsNames.Href, "mailto:" + email.Value),
                email.Value
            ),
            XElement element => new XElement(element.Name, element.Attributes(), element.Nodes().Select(WithLink)),
            _ => node,
        };

    /// <summary>What is told of an author in one paragraph that can be led to; longer lives are kept as they are.</summary>
    private static IEnumerable<XElement> Biographies(XElement contrib) =>
        contrib
            .Elements("bio")
            .Where(bio => bio.Attribute("id") is not null && bio.Elements().Count() == 1 && bio.Element("p") is not null);

    /// <summary>Statements of conflicting interests, which the writer makes of sections.</summary>
    public Seq<Section> Statements() =>
        Footnotes()
            .Where(IsStatement)
            .Select(note => new Section(
                note.Attribute("id")!.Value,
                null,
                note.Element("label") is { } label ? [new Text(label.Value, blocks.PlaceOf(label))] : [],
                Statement,
                blocks.ReadParagraphs(note.Elements("p")),
                [],
                blocks.PlaceOf(note)
            ))
            .ToSeq();

    private IEnumerable<XElement> Footnotes() => meta.Elements("author-notes").Elements("fn");

    private static bool IsStatement(XElement note) => note.Attribute("fn-type")?.Value == Statement && note.Attribute("id") is not null;

    private Seq<Inline> Words(XElement paragraph) => blocks.Inlines.Read(paragraph.Nodes(), InlinePlace.Text, isCareful: false);

    private static bool IsAuthor(XElement contrib) => contrib.Attribute("contrib-type")?.Value is null or "author";

    private Contrib Contrib(XElement contrib)
    {
        var name = contrib.Elements().Select(NameIn).FirstOrDefault(name => name is not null);
        var collab = CollabOf(contrib);
        var corresp = Leads(contrib, "corresp").FirstOrDefault();
        var orcid = contrib.Elements("contrib-id").FirstOrDefault(id => id.Attribute("contrib-id-type")?.Value == "orcid");
        var isCorresponding = corresp is not null || contrib.Attribute("corresp")?.Value == "yes";
        return new(
            name is null ? collab ?? contrib.Element("string-name")?.Value ?? string.Empty : Name(name, null).Display,
            blocks.PlaceOf(contrib)
        )
        {
            Kind = contrib.Attribute("contrib-type")?.Value ?? "author",
            Name = name is null ? null : Name(name, contrib.Element("degrees")?.Value) with { Native = Native(name) },
            Collab = name is null ? collab : null,
            AffIds = Leads(contrib, "aff").ToSeq(),
            NoteIds = Leads(contrib, "fn")
                .Where(id => Footnotes().Any(note => !IsStatement(note) && note.Attribute("id")?.Value == id))
                .Concat(Biographies(contrib).Select(bio => bio.Attribute("id")!.Value))
                .ToSeq(),
            IsDeceased = contrib.Attribute("deceased")?.Value == "yes",
            IsCorresponding = isCorresponding,
            IsEqualContributor = contrib.Attribute("equal-contrib")?.Value == "yes",
            Email = contrib.Element("email")?.Value ?? (isCorresponding ? EmailOf(corresp) : null),
            Orcid = OrcidDigits.Of(orcid?.Value),
            IsOrcidAuthenticated = orcid?.Attribute("authenticated")?.Value == "true",
            Roles = contrib.Elements("role").Select(role => role.Value).ToSeq(),
        };
    }

    /// <summary>Not the name of a member of the group that signs.</summary>
    private static XElement? NameIn(XElement child) =>
        child.Name.LocalName switch
        {
            "name" => child,
            "name-alternatives" => child.Elements("name").FirstOrDefault(name => !name.Value.Any(Scripts.IsOther)) ?? child.Element("name"),
            _ => null,
        };

    /// <summary>The first of the other names of an author that is in another script than Latin; null where there is none.</summary>
    private static string? Native(XElement name) =>
        name.Parent is { Name.LocalName: "name-alternatives" } all && !name.Value.Any(Scripts.IsOther)
            ? all.Elements()
                .Where(other => other != name && other.Value.Any(Scripts.IsOther))
                .Select(other => other.Name.LocalName == "name" ? Name(other, null).Display : JatsArticle.TextOf(other))
                .FirstOrDefault()
            : null;

    /// <summary>The group's own words, without its members and without what is told of it.</summary>
    private static string? CollabOf(XElement contrib) =>
        (contrib.Element("collab") ?? contrib.Element("collab-alternatives")?.Element("collab")) is { } collab
            ? JatsArticle.TextOf(
                new XElement(
                    collab.Name,
                    collab.Nodes().Where(node => node is not XElement { Name.LocalName: "contrib-group" or "aff" or "address" or "fn" })
                )
            )
            : null;

    private string? EmailOf(string? corresp) =>
        meta.Elements("author-notes")
            .Elements("corresp")
            .FirstOrDefault(note => corresp is null || note.Attribute("id")?.Value == corresp)
            ?.Descendants("email")
            .FirstOrDefault()
            ?.Value;

    private static PersonName Name(XElement name, string? degrees) =>
        new(
            name.Element("given-names")?.Value,
            name.Element("surname")?.Value,
            name.Element("prefix")?.Value,
            name.Element("suffix")?.Value,
            degrees
        );

    private static IEnumerable<string> Leads(XElement contrib, string type) =>
        contrib
            .Elements("xref")
            .Where(xref => xref.Attribute("ref-type")?.Value == type)
            .SelectMany(xref => AttributeModel.Words(xref.Attribute("rid")?.Value ?? string.Empty));

    private Aff Aff(XElement aff)
    {
        var institutions = aff.Descendants("institution").ToList();
        var country = aff.Element("country");
        var division = institutions.Find(IsDivision)?.Value;
        return new(aff.Attribute("id")?.Value ?? string.Empty, AddressWords.LabelOf(aff), AddressWords.Of(aff), blocks.PlaceOf(aff))
        {
            Division = division,
            Institution = institutions.Find(institution => !IsDivision(institution))?.Value,
            City = aff.Descendants("city").FirstOrDefault()?.Value,
            State = aff.Descendants("state").FirstOrDefault()?.Value,
            PostalCode = aff.Descendants("postal-code").FirstOrDefault()?.Value,
            Country = country?.Value,
            CountryCode = country?.Attribute("country")?.Value,
            Ror = aff.Descendants("institution-id").FirstOrDefault(id => id.Attribute("institution-id-type")?.Value == "ror")?.Value,
        };
    }

    private static bool IsDivision(XElement institution) =>
        institution.Attribute("content-type")?.Value is "dept" or "orgdiv1" or "orgdiv2";
}

using System.Xml.Linq;

namespace Pipeline.Scoring.Published;

/// <summary>Reads authors and affiliations of article-meta.</summary>
internal static class JatsPeopleReader
{
    /// <summary>What stands in an address and is none of it.</summary>
    private static readonly string[] NoAddress = ["label", "email", "institution-id", "uri", "ext-link", "phone", "fax"];

    public static IReadOnlyList<Author> Authors(XElement meta) =>
        [
            .. meta.Elements("contrib-group")
                .Elements("contrib")
                .Where(contrib =>
                    (string?)contrib.Attribute("contrib-type") is "author" or "person" or null && contrib.Descendants("name").Any()
                )
                .Select(contrib => ReadAuthor(contrib, meta)),
        ];

    public static IReadOnlyList<Affiliation> Affiliations(XElement meta) =>
        [.. meta.Descendants("aff").Select((aff, at) => new Affiliation(IdOf(aff, at), Address(aff))).Where(aff => aff.Address.Length > 0)];

    private static Author ReadAuthor(XElement contrib, XElement meta)
    {
        var name = contrib.Descendants("name").First();
        var all = meta.Descendants("aff").ToList();
        var linked = contrib
            .Elements("xref")
            .Where(xref => (string?)xref.Attribute("ref-type") == "aff")
            .SelectMany(xref => ((string?)xref.Attribute("rid") ?? string.Empty).Split(' '));
        var own = contrib.Elements("aff").Select(aff => IdOf(aff, all.IndexOf(aff)));
        var ids = linked.Concat(own).Distinct().ToList();
        if (ids.Count == 0 && all.Count == 1)
            ids.Add(IdOf(all[0], 0));
        return new(
            JatsFile.Text(name.Element("given-names")),
            JatsFile.Text(name.Element("surname")),
            ids,
            (string?)contrib.Attribute("corresp") == "yes"
                || contrib.Elements("xref").Any(xref => (string?)xref.Attribute("ref-type") == "corresp"),
            contrib.Descendants("email").Select(email => JatsFile.Text(email)).FirstOrDefault()
        );
    }

    private static string IdOf(XElement aff, int at) => (string?)aff.Attribute("id") ?? $"aff-{at}";

    /// <summary>The address as printed: the whole original where the file keeps it, else its parts.</summary>
    private static string Address(XElement aff)
    {
        if (aff.Elements("institution").FirstOrDefault(part => (string?)part.Attribute("content-type") == "original") is { } original)
            return WithoutEmail(JatsFile.Text(original));
        var copy = new XElement(aff);
        copy.Descendants().Where(element => element.Is(NoAddress)).Remove();
        var hasPunctuation = copy.Nodes().OfType<XText>().Any(text => text.Value.Contains(',', StringComparison.Ordinal));
        var address = hasPunctuation
            ? copy.Value
            : string.Join(
                ", ",
                copy.DescendantNodes().OfType<XText>().Select(text => JatsFile.Collapse(text.Value)).Where(part => part.Length > 0)
            );
        return WithoutEmail(
            JatsFile
                .Collapse(address)
                .Replace(" ,", ",", StringComparison.Ordinal)
                .Replace("Email:", string.Empty, StringComparison.Ordinal)
        );
    }

    /// <summary>E-mail addresses are written elsewhere.</summary>
    private static string WithoutEmail(string address) =>
        string.Join(
                ' ',
                address.Split(' ').Where(word => !word.Contains('@', StringComparison.Ordinal) && word is not ("E-mail:" or "Email:"))
            )
            .Trim(' ', ';', ',', '.');
}

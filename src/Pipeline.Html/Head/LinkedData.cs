using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml.Linq;
using Pipeline.Html.Proof;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Head;

/// <summary>The article as JSON-LD in the words of schema.org (ScholarlyArticle).</summary>
internal static class LinkedData
{
    /// <summary>
    /// Letters of all scripts stay readable. Signs that HTML gives a meaning, and line separators, are escaped by this
    /// encoder whatever ranges it allows, so that no text can end the script element.
    /// </summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static XElement Write(Article article, ArticleFacts facts, PageLinks links)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            WriteArticle(json, article, facts, links);
        return new XElement("script", new XAttribute("type", "application/ld+json"), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, ArticleFacts facts, PageLinks links)
    {
        var meta = article.Meta;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ScholarlyArticle");
        Text(json, "@id", facts.DoiUrl ?? facts.Canonical);
        Text(json, "url", facts.Canonical);
        Text(json, "headline", facts.Title);
        Text(json, "name", facts.Title);
        Texts(json, "alternateName", meta.TranslatedTitles.Select(title => title.Content.PlainText()));
        Text(json, "inLanguage", article.Language);
        Text(json, "articleSection", meta.Subject);
        Text(json, "abstract", facts.Description);
        Texts(json, "keywords", meta.KwdGroups.SelectMany(group => group.Kwds));
        WriteAuthors(json, meta.Contribs, facts);
        Text(json, "datePublished", meta.Published?.ToString());
        Text(json, "pageStart", meta.FirstPage);
        Text(json, "pageEnd", meta.LastPage);
        WriteDoi(json, meta.Doi);
        WriteIssue(json, article);
        WritePublisher(json, article.Journal.Publisher);
        WritePermissions(json, meta.Permissions);
        WriteEncodings(json, links);
        WriteCitations(json, article.Back.References.References);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Seq<Contrib> contribs, ArticleFacts facts)
    {
        if (contribs.IsEmpty)
            return;
        json.WriteStartArray("author");
        foreach (var contrib in contribs)
        {
            json.WriteStartObject();
            json.WriteString("@type", contrib.Collab is null ? "Person" : "Organization");
            Text(json, "@id", ArticleFacts.OrcidOf(contrib));
            Text(json, "name", contrib.Display);
            Text(json, "givenName", contrib.Name?.Given);
            Text(json, "familyName", contrib.Name?.Surname);
            WriteAffiliations(json, facts.AffsOf(contrib).ToList());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAffiliations(Utf8JsonWriter json, List<Aff> affs)
    {
        if (affs.Count == 0)
            return;
        json.WriteStartArray("affiliation");
        foreach (var aff in affs)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Organization");
            Text(json, "@id", aff.Ror);
            Text(json, "name", ArticleFacts.InstitutionOf(aff));
            Text(
                json,
                "address",
                string.Join(", ", new[] { aff.City ?? aff.State, aff.Country }.Where(part => !string.IsNullOrEmpty(part)))
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDoi(Utf8JsonWriter json, string? doi)
    {
        if (string.IsNullOrEmpty(doi))
            return;
        json.WriteStartObject("identifier");
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", "DOI");
        json.WriteString("value", doi);
        json.WriteEndObject();
    }

    /// <summary>Issue in volume in journal, so far as they are known.</summary>
    private static void WriteIssue(Utf8JsonWriter json, Article article)
    {
        var depth =
            Start("PublicationIssue", "issueNumber", article.Meta.Issue) + Start("PublicationVolume", "volumeNumber", article.Meta.Volume);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "Periodical");
        Text(json, "name", article.Journal.Title);
        Text(json, "alternateName", article.Journal.AbbreviatedTitle);
        Texts(json, "issn", new[] { article.Journal.ElectronicIssn, article.Journal.PrintIssn }.OfType<string>());
        Text(json, "url", article.Journal.Url);
        for (var level = 0; level <= depth; level++)
            json.WriteEndObject();

        int Start(string type, string property, string? number)
        {
            if (string.IsNullOrEmpty(number))
                return 0;
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", type);
            json.WriteString(property, number);
            return 1;
        }
    }

    private static void WritePermissions(Utf8JsonWriter json, Permissions permissions)
    {
        Text(json, "license", InlineHtml.WebAddress(permissions.LicenceUrl));
        Text(json, "copyrightNotice", permissions.CopyrightStatement);
        if (permissions.CopyrightYear is { } year)
            json.WriteNumber("copyrightYear", year);
        if (!string.IsNullOrEmpty(permissions.LicenceUrl))
            json.WriteBoolean("isAccessibleForFree", true);
    }

    private static void WriteEncodings(Utf8JsonWriter json, PageLinks links)
    {
        var files = new List<(string? Address, string Type)>
        {
            (links.AddressOf(links.Pdf), "application/pdf"),
            (links.AddressOf(links.Xml), "application/xml"),
        };
        files.RemoveAll(file => file.Address is null);
        if (files.Count == 0)
            return;
        json.WriteStartArray("encoding");
        foreach (var (address, type) in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("contentUrl", address);
            json.WriteString("encodingFormat", type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The works cited that have a DOI: they are linked data, while the others are words and stand in the page.</summary>
    private static void WriteCitations(Utf8JsonWriter json, Seq<Reference> references)
    {
        var dois = references
            .SelectMany(reference => reference.Parts)
            .Where(part => part is { Field: RefField.Doi, Uri.Length: > 0 })
            .Select(part => part.Uri!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (dois.Count == 0)
            return;
        json.WriteStartArray("citation");
        foreach (var doi in dois)
        {
            json.WriteStartObject();
            json.WriteString("@id", doi);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePublisher(Utf8JsonWriter json, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return;
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            json.WriteString(name, value);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var written = values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
        if (written.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in written)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>An XML file as read, with the lines of its elements.</summary>
/// <param name="Document">Null where the file is not well formed.</param>
internal sealed record JatsFile(string Name, XDocument? Document, Seq<Diagnostic> Findings)
{
    /// <summary>Entities of a file's own may grow to so many characters, far above what any article declares.</summary>
    private const long MaximumEntityCharacters = 1_000_000;

    /// <summary>The public identifiers of JATS Journal Publishing 1.3, with either MathML.</summary>
    private static readonly string[] PublishingIds = [JatsNames.PublicId, "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN"];

    public static JatsFile Read(Stream xml, string name)
    {
        try
        {
            using var bytes = new MemoryStream();
            xml.CopyTo(bytes);
            bytes.Position = 0;
            using var reader = XmlReader.Create(bytes, Settings(new(bytes.GetBuffer().AsMemory(0, (int)bytes.Length))), Context());
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            var publicId = document.DocumentType?.PublicId;
            return new(name, document, publicId is not null && PublishingIds.Contains(publicId) ? [] : [OtherDocumentType.At(new(name, 1), publicId)]);
        }
        catch (XmlException exception)
        {
            return new(name, null, [NotWellFormed.At(new(name, Math.Max(1, exception.LineNumber), Math.Max(0, exception.LinePosition - 1)), exception.Message)]);
        }
    }

    public SourceRef PlaceOf(XElement element) => element is IXmlLineInfo line && line.HasLineInfo()
        ? new(Name, line.LineNumber, line.LinePosition - 1)
        : new(Name);

    /// <summary>As <see cref="PlaceOf"/>; for an element that the file does not have, the place of the nearest around it.</summary>
    public SourceRef PlaceNear(XElement element)
    {
        var near = element;
        while (!((IXmlLineInfo)near).HasLineInfo() && near.Parent is { } parent) near = parent;
        return PlaceOf(near);
    }

    /// <summary>The finding with its line and column in the message, for those who read it without the file's viewer.</summary>
    public static Diagnostic WithPlaceNamed(Diagnostic finding) => finding with
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"Line {finding.Location.Paragraph}, column {finding.Location.Start + 1}: {finding.Message}"),
    };

    private static XmlReaderSettings Settings(CharacterEntities entities) => new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = entities,
        MaxCharactersFromEntities = MaximumEntityCharacters,
        CloseInput = false,
    };

    /// <summary>The namespaces that the DTD declares by default, for files that leave that to it.</summary>
    private static XmlParserContext Context()
    {
        var namespaces = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, name) in JatsNames.Declared) namespaces.AddNamespace(prefix, name.NamespaceName);
        return new(namespaces.NameTable, namespaces, null, XmlSpace.None);
    }
}

using System.Xml;
using System.Xml.Linq;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Checking;

/// <summary>An XML file as read, with the lines of its elements.</summary>
/// <param name="Document">Null where the file is not well formed.</param>
/// <param name="Type">By which the file is judged; null where its models do not ship with the program.</param>
internal sealed record JatsFile(string Name, XDocument? Document, Seq<Diagnostic> Findings, DocumentType? Type = null)
{
    /// <summary>Entities of a file's own may grow to so many characters, far above what any article declares.</summary>
    private const long MaximumEntityCharacters = 1_000_000;

    /// <summary>Elements in one another, far above what any article has.</summary>
    private const int MaximumDepth = 25_000;

    public static JatsFile Read(byte[] xml, string name)
    {
        try
        {
            using var bytes = new MemoryStream(xml, writable: false);
            using var reader = new ShallowReader(XmlReader.Create(bytes, Settings(new(xml)), Context()), MaximumDepth);
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            return OfType(name, document);
        }
        catch (XmlException exception)
        {
            return new(
                name,
                null,
                [NotWellFormed.At(name, Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition), exception.Message)]
            );
        }
    }

    public SourceRef PlaceOf(XElement element) =>
        element is IXmlLineInfo line && line.HasLineInfo() ? new(Name, line.LineNumber, line.LinePosition - 1) : new(Name);

    /// <summary>As <see cref="PlaceOf"/>; for an element that the file does not have, the place of the nearest around it.</summary>
    public SourceRef PlaceNear(XElement element)
    {
        var near = element;
        while (!((IXmlLineInfo)near).HasLineInfo() && near.Parent is { } parent)
            near = parent;
        return PlaceOf(near);
    }

    private static JatsFile OfType(string name, XDocument document)
    {
        if (document.DocumentType?.PublicId is { Length: > 0 } publicId)
            return DocumentType.OfPublicId(publicId) is { } type
                ? new(name, document, [], type)
                : new(name, document, [SchemaNotChecked.At(new(name, 1), publicId)]);
        var guess = DocumentType.Guess(document.Root!, document.DocumentType?.SystemId);
        return new(name, document, [OtherDocumentType.At(new(name, 1), guess)], guess);
    }

    private static XmlReaderSettings Settings(CharacterEntities entities) =>
        new()
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
        foreach (var (prefix, name) in JatsNames.Declared)
            namespaces.AddNamespace(prefix, name.NamespaceName);
        return new(namespaces.NameTable, namespaces, null, XmlSpace.None);
    }
}

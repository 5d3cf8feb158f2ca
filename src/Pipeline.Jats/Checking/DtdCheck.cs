using System.Xml;
using System.Xml.Schema;
using Pipeline.Jats.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>Holds a file against the official document type it names, by the framework's own validating reader.</summary>
internal static class DtdCheck
{
    private const string DocumentAddress = "jats://checked/document";

    /// <summary>A file with one mistake everywhere is told so often; the rest is the same.</summary>
    private const int MostAlike = 10;

    public static IEnumerable<Diagnostic> Check(byte[] xml, string fileName, string? publicId, DtdCatalog catalog) =>
        Has(catalog, publicId) ? Validate(xml, fileName, publicId, catalog) : [DtdNotFound.At(new(fileName, 1), publicId)];

    /// <summary>Whether the document type that a file names is among those given.</summary>
    public static bool Has(DtdCatalog catalog, string? publicId) =>
        publicId is not null && catalog.Paths.ContainsKey(DtdCatalog.Normalise(publicId));

    private static List<Diagnostic> Validate(byte[] xml, string fileName, string? publicId, DtdCatalog catalog)
    {
        var findings = new List<Diagnostic>();
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        var resolver = new CatalogResolver(catalog);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            ValidationType = ValidationType.DTD,
            XmlResolver = resolver,
        };
        settings.ValidationEventHandler += (_, problem) =>
        {
            if (IsOfDocument(problem.Exception) && (told[problem.Message] = told.GetValueOrDefault(problem.Message) + 1) <= MostAlike)
                findings.Add(DtdInvalid.At(fileName, problem.Exception.LineNumber, problem.Exception.LinePosition, problem.Message));
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), settings, DocumentAddress);
            while (reader.Read()) { }
        }
        catch (XmlException exception)
        {
            findings.Add(DtdInvalid.At(fileName, exception.LineNumber, exception.LinePosition, exception.Message));
        }
        return resolver.Failure is { } failure ? [DtdNotFound.Unread(new(fileName, 1), publicId, failure)] : findings;
    }

    /// <summary>The document types of JATS themselves break a rule on nesting that nobody who validates with them cares about.</summary>
    private static bool IsOfDocument(XmlSchemaException exception) =>
        exception.SourceUri is not { Length: > 0 } uri || uri.StartsWith(DocumentAddress, StringComparison.Ordinal);

    /// <summary>
    /// Gives the parts of a document type from the catalogue and from beside each other; nothing is fetched, and whatever else
    /// the document itself would read is empty.
    /// </summary>
    private sealed class CatalogResolver(DtdCatalog catalog) : XmlResolver
    {
        private const string Scheme = "dtd://local/";

        private static readonly Uri Nothing = new("dtd://nothing/");

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
        {
            var name = relativeUri ?? string.Empty;
            if (name.StartsWith(DocumentAddress, StringComparison.Ordinal) || name.StartsWith(Scheme, StringComparison.Ordinal))
                return new(name);
            if (catalog.Paths.TryGetValue(DtdCatalog.Normalise(name), out var known))
                return AddressOf(known);
            return baseUri is not null && baseUri.OriginalString.StartsWith(Scheme, StringComparison.Ordinal)
                ? AddressOf(DtdCatalog.Beside(PathOf(baseUri), name))
                : Nothing;
        }

        /// <summary>Why a part of the document type could not be read, of which the reader says nothing; null where all were.</summary>
        public string? Failure { get; private set; }

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            new MemoryStream(absoluteUri == Nothing ? [] : BytesOf(PathOf(absoluteUri)), writable: false);

        private byte[] BytesOf(string path)
        {
            try
            {
                if (catalog.Open(path) is { } bytes)
                    return bytes;
                Failure ??= $"“{path}” is not among the document types given.";
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Failure ??= exception.Message;
            }
            return [];
        }

        private static Uri AddressOf(string path) => new(Scheme + Uri.EscapeDataString(path));

        private static string PathOf(Uri address) => Uri.UnescapeDataString(address.OriginalString[Scheme.Length..]);
    }
}

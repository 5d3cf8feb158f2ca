using System.Xml;
using System.Xml.Schema;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>Validates against the DTD with the framework's own validating reader.</summary>
internal static class DtdValidator
{
    /// <summary>What is wrong with the document; complaints about the DTD's own files are left out.</summary>
    public static List<string> Errors(byte[] xml)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            ValidationType = ValidationType.DTD,
            XmlResolver = new CatalogResolver(),
        };
        settings.ValidationEventHandler += (_, problem) =>
        {
            if (IsOfDocument(problem.Exception))
                errors.Add($"{problem.Exception.LineNumber}:{problem.Exception.LinePosition} {problem.Message}");
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), settings, "document.xml");
            while (reader.Read()) { }
        }
        catch (XmlException exception)
        {
            errors.Add(exception.Message);
        }
        return errors;
    }

    private static bool IsOfDocument(XmlSchemaException exception) =>
        exception.SourceUri is not { } uri
        || uri.EndsWith("document.xml", StringComparison.Ordinal)
        || !uri.StartsWith("file:", StringComparison.Ordinal);

    private sealed class CatalogResolver : XmlUrlResolver
    {
        private const string PublicScheme = "public:";

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
        {
            if (relativeUri is null)
                return base.ResolveUri(baseUri, relativeUri);
            if (relativeUri.StartsWith("-//", StringComparison.Ordinal) || relativeUri.StartsWith("ISO ", StringComparison.Ordinal))
                return SharedSchemas.PathOf(relativeUri, "no such file") is { } known
                    ? new(known)
                    : new(PublicScheme + Uri.EscapeDataString(relativeUri));
            return
                SharedSchemas.PathOf(string.Empty, Path.GetFileName(relativeUri)) is { } path
                && !relativeUri.EndsWith("document.xml", StringComparison.Ordinal)
                ? new(path)
                : base.ResolveUri(baseUri, relativeUri);
        }
    }
}

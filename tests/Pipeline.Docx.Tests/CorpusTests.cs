using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void Every_manuscript_of_the_corpus_is_read()
    {
        foreach (var file in Shared.Manuscripts("corpus/docx", "manuscripts"))
        {
            var result = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits());
            Directory.CreateDirectory("/tmp/docxout");
            var text = result.Value is null ? "NULL\n" : ManuscriptListing.Write(result.Value);
            File.WriteAllText("/tmp/docxout/" + Path.GetFileName(file) + ".txt", string.Join("\n", result.Diagnostics) + "\n" + text);
        }
    }
}

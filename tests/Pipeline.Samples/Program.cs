using System.Globalization;
using Pipeline.Samples;
using Pipeline.Samples.Articles;

if (args is ["long", var pages, var target] && int.TryParse(pages, CultureInfo.InvariantCulture, out var count))
{
    File.WriteAllBytes(target, LongManuscript.Write(count));
    return 0;
}

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Pipeline.Samples -- MANUSCRIPTS-DIR");
    Console.Error.WriteLine("       dotnet run --project tests/Pipeline.Samples -- long PAGES FILE.docx");
    return 2;
}

foreach (var file in SampleManuscripts.All)
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content);
    Console.WriteLine(path);
}

return 0;

"""A first story over gRPC: `pip install grpcio grpcio-tools`, start the service, then `python3 docs/examples/first_story.py`."""
import pathlib
import sys

import grpc

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "proto"))
route, client = grpc.protos_and_services("houseofskills/v1/route_service.proto")  # compiled on the spot by grpcio-tools
told, _ = grpc.protos_and_services("houseofskills/v1/recognition_service.proto")

story = sys.argv[1] if len(sys.argv) > 1 else "Ik help mijn moeder elke dag met wassen en ik kook voor haar."
request = route.PreviewPathwayRequest(experiences=[told.Experience(story=story)], assume_confirmed=True)
answer = client.RouteServiceStub(grpc.insecure_channel("127.0.0.1:50051")).PreviewPathway(request)

for skill in answer.skills:
    print(f"{skill.label.plain}: «{skill.evidence[0].quote.text}»")
for pathway in answer.pathways:
    report = pathway.match_report
    print(f"{report.role_label.plain}: {report.points} van de {report.max_points} punten")
    for way in pathway.routes:
        print(f"  {way.title.plain}: {len(way.steps)} stappen, klaar in {way.arrive_date.month}-{way.arrive_date.year}")
